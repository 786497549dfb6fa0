import { useId, useState } from 'preact/hooks';
import { formatCallTime } from '@/lib/core/time/call-time';
import type { ScorecardReport } from '@/lib/state/interviews/page/interview-page';
import { scorecardTexts, signOfStance } from '@/lib/text/interviews';
import styles from './DimensionPart.module.css';

type ReportDimension = ScorecardReport['dimensions'][number];
type ReportNote = ScorecardReport['otherNotes'][number];

/** Notes in the order of their moments: when, what each speaks for, and its words. */
export function NoteLines({ notes, label }: { readonly notes: readonly ReportNote[]; readonly label: string }) {
  if (notes.length === 0) return null;
  return (
    <ul class={styles.partNotes} aria-label={label}>
      {notes.map(({ callTimeMs, stance, source, text }, at) => (
        <li key={`${callTimeMs} ${at}`}>
          <time>{formatCallTime(callTimeMs)}</time>
          <span class={styles.partStance}>
            {stance !== null && (
              <>
                <b aria-hidden="true">{signOfStance(stance)}</b>
                {stance}
              </>
            )}
          </span>
          <span class={styles.partWords} dir="auto">
            {source !== null && <em class={styles.partSource}>{source} </em>}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The anchor that stands for a score: 1 and 2 share one. */
const anchorFor = ({ anchors }: ReportDimension, score: number) =>
  anchors.find(({ label }) => label.split(/\D+/).map(Number).includes(score)) ?? anchors[Math.max(0, score - 2)];

type ScaleProps = { readonly dimension: ReportDimension; readonly outOf: number };

/** The numbers of the scale, each with its anchor where the pointer rests or the focus is; the chosen one stands out. */
function Scale({ dimension, outOf }: ScaleProps) {
  const [shown, setShown] = useState<number | null>(null);
  const id = useId();
  const anchor = shown === null ? undefined : anchorFor(dimension, shown);
  const hide = () => setShown(null);
  return (
    <span
      role="group"
      aria-label={scorecardTexts.scaleOf(dimension.name)}
      class={styles.partScale}
      onMouseLeave={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {Array.from({ length: outOf }, (_, index) => index + 1).map((score) => (
        <button
          key={score}
          type="button"
          aria-label={scorecardTexts.anchorFor(score)}
          aria-describedby={shown === score && anchor !== undefined ? id : undefined}
          data-score={score}
          data-chosen={score === dimension.score ? '' : undefined}
          onMouseEnter={() => setShown(score)}
          onFocus={() => setShown(score)}
          onBlur={hide}
        >
          {score}
        </button>
      ))}
      {anchor !== undefined && (
        <span role="tooltip" id={id} class={styles.partTip} dir="auto">
          <b>{anchor.label}</b> {anchor.text}
        </span>
      )}
    </span>
  );
}

function Rating({ dimension, outOf }: ScaleProps) {
  if (dimension.score === null) return <span class={styles.partNone}>{scorecardTexts.leftOut}</span>;
  if (dimension.anchors.length > 0) return <Scale dimension={dimension} outOf={outOf} />;
  return <span class={styles.partRating}>{dimension.rating}</span>;
}

type Props = ScaleProps & { readonly share: number };

/** One dimension as others read it: its score on the scale, the anchor that it claims, and the evidence. */
export function DimensionPart({ dimension, outOf, share }: Props) {
  const { name, rating, anchor, comment, evidence } = dimension;
  return (
    <section class={styles.part} data-part="dimension">
      <header>
        <h3 dir="auto">{name}</h3>
        <span class={styles.partShare}>{share} %</span>
        <span class={styles.partSaid}>{rating}</span>
        <Rating dimension={dimension} outOf={outOf} />
      </header>
      {anchor !== null && (
        <p class={styles.partAnchor} dir="auto">
          {anchor}
        </p>
      )}
      {comment !== null && <p dir="auto">{comment}</p>}
      <NoteLines notes={evidence} label={scorecardTexts.evidenceOf(name)} />
    </section>
  );
}
