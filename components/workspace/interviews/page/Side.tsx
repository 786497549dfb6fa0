import { DeliveryStatus } from '@/components/delivery/DeliveryStatus';
import { Icon } from '@/components/ui/Icon';
import { overdueFrom } from '@/lib/core/interview/deadline';
import { openPrint } from '@/lib/state/export/print';
import type { ListedState } from '@/lib/state/interviews/list/listed-interview';
import type { InterviewPageState } from '@/lib/state/interviews/page/interview-page';
import { describeFinishedAt } from '@/lib/text/interviews';
import { StateMark } from '../marks/StateMark';
import { interviewAddress } from '../route';
import { Kept } from './Kept';
import { Revisions } from './Revisions';
import styles from './Side.module.css';
import { KeptTranscript } from './transcript/KeptTranscript';

type Props = {
  readonly page: InterviewPageState;
  readonly state: ListedState;
  readonly onAmend: () => void;
  readonly onDelete: () => void;
};

function State({ page: { interview, scorecard }, state }: Pick<Props, 'page' | 'state'>) {
  return (
    <section>
      <h2>State</h2>
      <StateMark state={state} overdueFrom={overdueFrom(interview)} />
      {interview.finishedAt !== null && <p class={styles.sideHint}>{describeFinishedAt(interview.finishedAt, scorecard?.secondsToFinish ?? null)}</p>}
    </section>
  );
}

/** The side column of an interview's page: its state, its deliveries, its revisions, and its actions. */
export function Side({ page, state, onAmend, onDelete }: Props) {
  const { interview, scorecard, revisions } = page;
  const isFinished = interview.finishedAt !== null;
  return (
    <aside class={styles.side} aria-label="What became of it">
      <State page={page} state={state} />
      {scorecard !== null && <DeliveryStatus interview={interview} />}
      {revisions.length > 0 && (
        <section>
          <div class={styles.sideHead}>
            <h2>Revisions</h2>
            {isFinished && (
              <button type="button" class={styles.sideAct} onClick={onAmend}>
                <Icon name="pencil" />
                Amend
              </button>
            )}
          </div>
          <Revisions revisions={revisions} />
        </section>
      )}
      <KeptTranscript key={interview.id} interview={interview} />
      <Kept key={interview.id} id={interview.id} />
      <section>
        <h2>More</h2>
        {scorecard !== null && (
          <button
            type="button"
            class={styles.sideAct}
            onClick={() => void openPrint({ interviewIds: [interview.id], revision: null }).catch(reportError)}
          >
            <Icon name="file" />
            Print
          </button>
        )}
        <a class={styles.sideAct} href={interviewAddress(interview.id, 'candidate')}>
          <Icon name="debriefs" />
          Interviews of this candidate
        </a>
        <button type="button" class={styles.sideDelete} onClick={onDelete}>
          <Icon name="trash" />
          Delete interview
        </button>
      </section>
    </aside>
  );
}
