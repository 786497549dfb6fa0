import type { CalibrationView } from '@/lib/state/calibration/follow';
import { comparisonTexts } from '@/lib/text/calibration/compare';
import { AgreementFigure } from './AgreementFigure';
import styles from './ComparedSession.module.css';
import { Dividing } from './Dividing';
import { RatingsTable } from './RatingsTable';
import { AllSeverities, OwnSeverity } from './Severities';

/** All ratings of a session beside each other, how well they agree, and what follows from it. */
export function ComparedSession({ view }: { readonly view: CalibrationView }) {
  return (
    <>
      {view.answers.length < 2 && <p class={styles.compareSoft}>{comparisonTexts.alone}</p>}
      <div class={styles.compareParts}>
        <RatingsTable view={view} />
        <div class={styles.compareSide}>
          <AgreementFigure view={view} />
          <OwnSeverity view={view} />
          <Dividing view={view} />
        </div>
        {view.calibration.isOwner && <AllSeverities view={view} />}
      </div>
    </>
  );
}
