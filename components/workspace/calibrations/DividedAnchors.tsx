import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type DividedReading, stillDivided } from '@/lib/core/calibration/sharpen';
import type { AnchorTexts } from '@/lib/core/rubric/rubric';
import { readDividedAnchors } from '@/lib/state/calibration/read-divided';
import { sharpenTexts } from '@/lib/text/calibration/sharpen';
import styles from './comparison/ComparedSession.module.css';

type Props = {
  readonly anchors: AnchorTexts;
  /** Puts a text into an anchor, for being edited. */
  readonly onDraft: (key: keyof AnchorTexts, text: string) => void;
};

/** The anchors of a dimension that divided the raters of a calibration, with the two readings and a draft to begin from; nothing where there are none. */
export function DividedAnchors({ anchors, onDraft }: Props) {
  const [readings, setReadings] = useState<readonly DividedReading[]>([]);
  useEffect(() => {
    readDividedAnchors().then(setReadings, reportError);
  }, []);
  const divided = stillDivided(readings, anchors);
  if (divided.length === 0) return null;
  return (
    <section class={styles.compareNotice} aria-label={sharpenTexts.title}>
      <h2>{sharpenTexts.title}</h2>
      <ul>
        {divided.map((reading) => (
          <li key={`${reading.month} ${reading.key}`}>
            <b>{sharpenTexts.where(reading)}</b>
            <br />
            <span dir="auto">{sharpenTexts.reading(reading.low.score, reading.low.evidence)}</span>
            <br />
            <span dir="auto">{sharpenTexts.reading(reading.high.score, reading.high.evidence)}</span>
            <br />
            <button
              type="button"
              class={partsStyles.outlined}
              aria-label={`${sharpenTexts.use}: ${sharpenTexts.where(reading)}`}
              onClick={() => onDraft(reading.key, sharpenTexts.draft(reading).slice(0, 2000))}
            >
              {sharpenTexts.use}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
