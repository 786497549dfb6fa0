import { useRadios } from '@/components/ui/choice/use-radios';
import pillStyles from '@/components/ui/styles/pill.module.css';
import { type AnchorTexts, anchorOf } from '@/lib/core/rubric/rubric';
import { ratingTexts } from '@/lib/text/calibration/rating';
import styles from './RateSamples.module.css';

const scores = ['1', '2', '3', '4', '5'] as const;
/** The keys that rate, each with the score that it gives. */
export const scoreKeys: Readonly<Record<string, string>> = Object.fromEntries(scores.map((score) => [score, score]));

type ScaleProps = {
  readonly name: string;
  /** Null where the rubric is gone: then the scores stand alone. */
  readonly anchors: AnchorTexts | null;
  readonly score: number | null;
  readonly isSaved: boolean;
  readonly onChoose: (score: number, byKey: boolean) => void;
};

/** The scale with its anchors; 1 and 2 share theirs, which is written once. */
export function Scale({ name, anchors, score, isSaved, onChoose }: ScaleProps) {
  const radio = useRadios({
    values: scores,
    chosen: score === null ? null : String(score),
    disabled: false,
    keys: scoreKeys,
    needsRing: false,
    onChoose: (value, byKey) => onChoose(Number(value), byKey),
  });
  return (
    <div role="radiogroup" aria-label={name} class={styles.rateScale} data-saved={isSaved ? 'true' : undefined}>
      {scores.map((value) => (
        <button key={value} {...radio(value)} aria-label={value}>
          <span class={pillStyles.pill} data-score={String(score) === value ? value : undefined}>
            {value}
          </span>
          <span>{anchors !== null && (value === '2' ? ratingTexts.sharedAnchor : anchorOf(anchors, Number(value)))}</span>
        </button>
      ))}
    </div>
  );
}
