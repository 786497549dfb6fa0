import type { Interview } from '@/lib/core/interview/interview';
import { callModel } from '@/lib/state/page/panel/interview';
import { HistoryTools } from '../../capture';
import { Said } from '../../lazy-capture';
import { Covered } from '../Covered';
import { Amend } from '../finished/Amendment';
import type { Cover } from '../use-cover';

function Finished({ interview }: { readonly interview: Interview }) {
  return (
    <div class="toolbar">
      <Amend interview={interview} />
      <button type="button" class="primary" onClick={() => void callModel.closeInterview().catch(reportError)}>
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
      <div class="toolbar">
        <button type="button" class="quiet" onClick={callModel.backToInterview}>
          Back to notes
        </button>
        <HistoryTools />
        <Said />
        <button type="button" class="primary" aria-disabled={!isComplete || cover !== 'clear'} onClick={onFinish}>
          Finish scorecard
        </button>
      </div>
    </>
  );
}
