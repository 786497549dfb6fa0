import { coverageOf, findUncovered } from '@/lib/core/review';
import { focusUncovered } from '@/lib/state/assessment';
import { focusedDimension, type InterviewSummary } from '@/lib/state/session';

/** What each dimension has to show, as wide as its weight; pressing goes to the next that has nothing. */
export function Coverage({ record }: { readonly record: InterviewSummary }) {
  const { dimensions } = record.interview.rubric;
  const states = dimensions.map((dimension) => coverageOf(dimension.id, record));
  const next = findUncovered(record, focusedDimension.value);
  const rated = states.filter((state) => state === 'rated').length;
  const label = `${rated} of ${dimensions.length} dimensions rated: go to the next uncovered`;
  return (
    <button
      type="button"
      class="coverage"
      aria-label={label}
      title={next === null ? 'Nothing is uncovered' : `Next uncovered: ${next.name}`}
      onClick={focusUncovered}
    >
      {dimensions.map((dimension, index) => (
        <i key={dimension.id} style={{ flexGrow: dimension.weight, flexBasis: 0 }} data-is={states[index]} />
      ))}
    </button>
  );
}
