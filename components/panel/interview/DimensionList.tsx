import { focusCard } from '@/components/panel/focus';
import pillStyles from '@/components/ui/styles/pill.module.css';
import rowStyles from '@/components/ui/styles/row.module.css';
import type { Dimension } from '@/lib/core/rubric/rubric';
import type { InterviewSummary } from '@/lib/state/interview/interview-model';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { countedNotes } from './counted-notes';
import { DimensionCard } from './DimensionCard';
import dimensionListStyles from './dimension-list.module.css';

type Props = { readonly record: InterviewSummary; readonly dimension: Dimension; readonly index: number };

function Row({ record, dimension, index }: Props) {
  const value = record.ratings.find((rating) => rating.dimension === dimension.id)?.value;
  return (
    <div class={rowStyles.row} data-part="row">
      <kbd aria-hidden="true">{index + 1}</kbd>
      <button
        type="button"
        aria-expanded={false}
        aria-describedby={`has-${index} is-${index}`}
        onClick={({ detail }) => {
          interviewModel.focusDimension(dimension.id);
          // Pressed by a key, the button is gone from under the focus.
          if (detail === 0) focusCard();
        }}
      >
        {dimension.name}
      </button>
      <span id={`has-${index}`} class={dimensionListStyles.evidence}>
        {countedNotes(record.evidence[dimension.id] ?? 0)}
      </span>
      <span id={`is-${index}`} class={pillStyles.pill} data-part="pill" data-score={value}>
        {value === 'not-assessed' ? 'n/a' : (value ?? '–')}
      </span>
    </div>
  );
}

/** The rubric's dimensions as rows, the one in focus as a card. */
export function DimensionList({ record }: { readonly record: InterviewSummary }) {
  return record.interview.rubric.dimensions.map((dimension, index) => {
    const View = dimension.id === interviewModel.focusedDimension.value ? DimensionCard : Row;
    return <View key={dimension.id} record={record} dimension={dimension} index={index} />;
  });
}
