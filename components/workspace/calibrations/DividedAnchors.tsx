import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type DividedReading, stillDivided } from '@/lib/core/calibration/sharpen';
import type { AnchorTexts } from '@/lib/core/rubric/rubric';
import { readDividedAnchors } from '@/lib/state/calibration/read-divided';
import { type DraftKind, draftAnchor, sharpenTexts } from '@/lib/text/calibration/sharpen';
import styles from './comparison/ComparedSession.module.css';

const kinds: readonly DraftKind[] = ['counts', 'does-not'];

type Props = {
  readonly anchors: AnchorTexts;
  /** Puts a text into an anchor, for being edited. */
  readonly onDraft: (key: keyof AnchorTexts, text: string) => void;
};

/** The anchors of a dimension that divided raters, with both readings and a draft for each way to settle them; nothing where none did. */
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
            {kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                class={partsStyles.outlined}
                aria-label={`${sharpenTexts.drafts[kind]}: ${sharpenTexts.where(reading)}`}
                onClick={() => onDraft(reading.key, draftAnchor(reading, kind).slice(0, 2000))}
              >
                {sharpenTexts.drafts[kind]}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
