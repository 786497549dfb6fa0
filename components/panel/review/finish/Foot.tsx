import composerStyles from '@/components/panel/composer/composer.module.css';
import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tonesStyles from '@/components/ui/styles/tones.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { callModel, clock } from '@/lib/state/page/panel/interview';
import { finishModel } from '@/lib/state/page/panel/review';
import { isPractice } from '@/lib/state/panel/practice';
import { describeDestinations, practiceWords } from '@/lib/text/review';
import { HistoryTools } from '../../capture';
import { Said } from '../../lazy-capture';
import { Covered } from '../Covered';
import { Amend, isAmending } from '../finished/Amendment';
import reviewStyles from '../review.module.css';
import type { Cover } from '../use-cover';

function Finished({ interview }: { readonly interview: Interview }) {
  return (
    <div class={composerStyles.toolbar} data-part="toolbar">
      <Amend interview={interview} />
      <button
        type="button"
        class={`${partsStyles.primary} ${composerStyles.composerPrimary}`}
        onClick={() => void callModel.closeInterview().catch(reportError)}
      >
        New interview
      </button>
    </div>
  );
}

/** The planned destinations of the scorecard; nothing before it is planned. */
function SendsTo() {
  const plan = finishModel.plan.value;
  if (plan === null) return null;
  const words = isPractice
    ? practiceWords.sentNowhere
    : describeDestinations(plan.routes.filter(({ included }) => included).map(({ destination }) => destination.name));
  return (
    <p id="sends-to" class={reviewStyles.sends} title={words}>
      <bdi>{words}</bdi>
    </p>
  );
}

type Props = {
  readonly interview: Interview;
  readonly cover: Cover;
  /** How many things are missing before the finish. */
  readonly left: number;
  /** Goes to the list of what is missing. */
  readonly onLeft: () => void;
  readonly onFinish: () => void;
};

/** The foot of the review: back, what is missing, and finish; afterwards amend, and the next interview. */
export function Foot({ interview, cover, left, onLeft, onFinish }: Props) {
  if (interview.finishedAt !== null && isPractice) return <p class={partsStyles.hint}>{practiceWords.over}</p>;
  if (interview.finishedAt !== null) return <Finished interview={interview} />;
  return (
    <>
      {cover === 'covered' && <Covered interviewId={interview.id} />}
      {left === 0 && <SendsTo />}
      <div class={`${composerStyles.toolbar} ${reviewStyles.reviewBar}`} data-part="toolbar">
        <button type="button" class={`${partsStyles.quiet} ${reviewStyles.backToNotes}`} onClick={clock.backToInterview}>
          Back to notes
        </button>
        <HistoryTools />
        <Said />
        {left > 0 && (
          <button type="button" id="left" class={`${reviewStyles.leftToDo} ${tonesStyles.needsTone}`} title="What is missing" onClick={onLeft}>
            <Icon name="report" />
            {left} left
          </button>
        )}
        <button
          type="button"
          class={`${partsStyles.primary} ${composerStyles.composerPrimary} ${reviewStyles.finish}`}
          aria-disabled={left > 0 || cover !== 'clear'}
          aria-describedby={left > 0 ? 'left' : 'sends-to'}
          onClick={onFinish}
        >
          {isAmending(interview) ? 'Finish amendment' : 'Finish scorecard'}
        </button>
      </div>
    </>
  );
}
