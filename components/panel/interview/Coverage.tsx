import { goToRating } from '@/components/panel/capture/go-to-rating';
import { focusCard } from '@/components/panel/focus';
import coverageBarStyles from '@/components/ui/styles/coverage-bar.module.css';
import { narrowToFocus } from '@/lib/core/interview/focus/in-focus';
import { coverageOf, findUncovered } from '@/lib/core/scorecard/review';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { assessment } from '@/lib/state/page/panel/capture';
import { interviewModel } from '@/lib/state/page/panel/interview';
import coverageStyles from './coverage.module.css';

/** One segment per dimension, of those in focus where some are, as wide as its weight, filled by its state. Pressing it goes to the next dimension without rating and evidence. */
export function Coverage({ overview: all }: { readonly overview: InterviewOverview }) {
  const overview = narrowToFocus(all);
  const { dimensions } = overview.interview.rubric;
  const states = dimensions.map((dimension) => coverageOf(dimension.id, overview));
  const next = findUncovered(overview, interviewModel.focusedDimension.value);
  const here = interviewModel.reviewing.value || overview.interview.finishedAt !== null ? null : interviewModel.focusedDimension.value;
  const rated = states.filter((state) => state === 'rated').length;
  const stands = `${rated} of ${dimensions.length} rated. ${next === null ? 'Nothing is uncovered.' : `Next uncovered: ${next.name}.`}`;
  return (
    <button
      type="button"
      class={coverageStyles.coverage}
      data-part="coverage"
      aria-label="Next uncovered dimension"
      title={stands}
      onClick={({ detail }) => {
        if (!assessment.focusUncovered() || next === null) return;
        if (interviewModel.reviewing.peek()) goToRating(next.name);
        else if (detail === 0) focusCard();
      }}
    >
      {dimensions.map(({ id, name, weight }, index) => (
        <i
          key={id}
          class={coverageBarStyles.coverageBar}
          title={name}
          style={{ flexGrow: weight, flexBasis: 0 }}
          data-is={states[index]}
          data-here={id === here ? '' : undefined}
          data-next={id === next?.id ? '' : undefined}
        />
      ))}
    </button>
  );
}
