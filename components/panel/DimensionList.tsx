import { forContext } from '@/lib/core/context';
import type { InterviewRecord } from '@/lib/core/interview';
import { evidenceOf } from '@/lib/core/review';
import type { Dimension } from '@/lib/core/rubric';
import { focusedDimension } from '@/lib/state/session';
import { Anchors } from './Anchors';
import { RatingScale } from './RatingScale';

const counted = (count: number) => (count === 0 ? '' : `${count} ${count === 1 ? 'note' : 'notes'}`);

type Props = { readonly record: InterviewRecord; readonly dimension: Dimension; readonly index: number };

function Row({ record, dimension, index }: Props) {
  const value = record.ratings.find((rating) => rating.dimension === dimension.id)?.value;
  return (
    <div class="row">
      <kbd aria-hidden="true">{index + 1}</kbd>
      <button
        type="button"
        aria-expanded={false}
        onClick={() => {
          focusedDimension.value = dimension.id;
        }}
      >
        {dimension.name}
      </button>
      <span class="evidence">{counted(evidenceOf(dimension.id, record.notes).length)}</span>
      <span class="pill" data-score={value}>
        {value === 'not-assessed' ? 'n/a' : (value ?? '–')}
      </span>
    </div>
  );
}

function Card({ record, dimension, index }: Props) {
  const { rubric, context, finishedAt } = record.interview;
  const value = record.ratings.find((rating) => rating.dimension === dimension.id)?.value;
  const total = rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const notes = counted(evidenceOf(dimension.id, record.notes).length);
  const share = `${Math.round((dimension.weight * 100) / Math.max(1, total))} %`;
  return (
    <section class="card" aria-label={dimension.name}>
      <h2>
        <kbd aria-hidden="true">{index + 1}</kbd>
        {dimension.name}
        <small>{notes === '' ? share : `${share} · ${notes}`}</small>
      </h2>
      <RatingScale dimension={dimension} value={value} disabled={finishedAt !== null} />
      <Anchors anchors={dimension.anchors} value={value} />
      <ul class="ask">
        {forContext(dimension.questions, context).map(({ text, minutes }) => (
          <li key={text}>
            <span>{text}</span>
            <span>{minutes} min</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rubric's dimensions as rows, the one in focus as a card. */
export function DimensionList({ record }: { readonly record: InterviewRecord }) {
  return (
    <main class="scroll">
      {record.interview.rubric.dimensions.map((dimension, index) => {
        const View = dimension.id === focusedDimension.value ? Card : Row;
        return <View key={dimension.id} record={record} dimension={dimension} index={index} />;
      })}
    </main>
  );
}
