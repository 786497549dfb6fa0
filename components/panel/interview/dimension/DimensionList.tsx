import { focusCard } from '@/components/panel/focus';
import { FocusedDimensions } from '@/components/panel/lazy-capture';
import { DimensionSigns } from '@/components/panel/lazy-suggestions';
import { listFocus } from '@/lib/core/interview/focus/listed-focus';
import type { Dimension } from '@/lib/core/rubric/rubric';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { countedNotes } from './counted-notes';
import { DimensionCard } from './DimensionCard';
import listStyles from './dimension-list.module.css';
import { RatingMark } from './RatingMark';

type Props = { readonly overview: InterviewOverview; readonly dimension: Dimension; readonly index: number };

function Row({ overview, dimension, index }: Props) {
  const value = overview.ratings.find((rating) => rating.dimension === dimension.id)?.value;
  const notes = overview.evidence[dimension.id] ?? 0;
  return (
    <div class={listStyles.dimensionItem} data-part="row">
      <RatingMark id={`is-${index}`} value={value} hasNotes={notes > 0} />
      <button
        type="button"
        aria-expanded={false}
        aria-describedby={`has-${index} is-${index}`}
        title={index < 9 ? `${dimension.name}  Key ${index + 1}` : dimension.name}
        onClick={({ detail }) => {
          interviewModel.focusDimension(dimension.id);
          // When it is pressed by key, the button disappears, and the focus with it.
          if (detail === 0) focusCard();
        }}
      >
        {dimension.name}
      </button>
      <span id={`has-${index}`} class={listStyles.evidence}>
        {countedNotes(notes)}
        <DimensionSigns dimension={dimension.id} />
      </span>
    </div>
  );
}

/** The rubric's dimensions as rows, the focused one as a card. */
export function DimensionList({ overview }: { readonly overview: InterviewOverview }) {
  const { interview } = overview;
  const items = interview.rubric.dimensions.map((dimension, index) => {
    const View = dimension.id === interviewModel.focusedDimension.value ? DimensionCard : Row;
    return <View key={dimension.id} overview={overview} dimension={dimension} index={index} />;
  });
  return listFocus(interview).length > 0 ? <FocusedDimensions interview={interview} items={items} /> : items;
}
