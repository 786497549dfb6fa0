import { useEffect, useState } from 'preact/hooks';
import { judgeRealInterviews, type RealAgreement } from '@/lib/state/calibration/real-interviews';
import { comparisonTexts, describeAgreement } from '@/lib/text/calibration/compare';
import styles from '../comparison/ComparedSession.module.css';

/** How well interviewers agree who rated the same candidates; nothing where no two did. */
export function RealInterviews() {
  const [real, setReal] = useState<RealAgreement | null>(null);
  useEffect(() => {
    judgeRealInterviews().then(setReal, reportError);
  }, []);
  if (real === null) return null;
  return (
    <section class={styles.comparePart} aria-label={comparisonTexts.real}>
      <h2>
        {comparisonTexts.real} <small>{comparisonTexts.realHint(real.candidates)}</small>
      </h2>
      <dl class={styles.compareFacts}>
        {describeAgreement(real.agreement, { say: comparisonTexts.dimensionsRated }).map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
