import composerStyles from '@/components/panel/composer/composer.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { callModel } from '@/lib/state/page/panel/interview';
import { HistoryTools } from '../../capture';
import { Said } from '../../lazy-capture';
import { Covered } from '../Covered';
import { Amend } from '../finished/Amendment';
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

type Props = {
  readonly interview: Interview;
  readonly cover: Cover;
  /** Whether nothing is missing for the finish. */
  readonly isComplete: boolean;
  readonly onFinish: () => void;
};

/** The foot of the review: the way back and the finish; afterwards the amendment, and the next interview. */
export function Foot({ interview, cover, isComplete, onFinish }: Props) {
  if (interview.finishedAt !== null) return <Finished interview={interview} />;
  return (
    <>
      {cover === 'covered' && <Covered interviewId={interview.id} />}
      <div class={composerStyles.toolbar} data-part="toolbar">
        <button type="button" class={partsStyles.quiet} onClick={callModel.backToInterview}>
          Back to notes
        </button>
        <HistoryTools />
        <Said />
        <button
          type="button"
          class={`${partsStyles.primary} ${composerStyles.composerPrimary}`}
          aria-disabled={!isComplete || cover !== 'clear'}
          onClick={onFinish}
        >
          Finish scorecard
        </button>
      </div>
    </>
  );
}
