import { useLayoutEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { preparedActions } from '@/lib/state/page/workspace/preparing';
import interviewsStyles from './interviews.module.css';

const format = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

type Props = {
  /** The prepared interviews whose events the calendar took back. */
  readonly prepared: readonly Prepared[];
  readonly onClose: () => void;
};

/** Asks whether interviews that a calendar cancelled are taken out of the list. */
export function Withdraw({ prepared, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class={`${sheetStyles.sheet} ${interviewsStyles.interviewsSheet} ${interviewsStyles.withdraw}`}
      aria-label="Cancelled in the calendar"
      onClose={onClose}
    >
      <h2>Cancelled in the calendar</h2>
      <ul>
        {prepared.map(({ id, candidate, startsAt }) => (
          <li key={id} dir="auto">
            {[candidate, startsAt === null ? '' : format.format(startsAt)].filter((part) => part !== '').join(', ')}
          </li>
        ))}
      </ul>
      <p class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
        {prepared.length === 1 ? 'Nobody joins this call any more.' : 'Nobody joins these calls any more.'} Nothing else is deleted.
      </p>
      <div class={interviewsStyles.interviewsActs}>
        <button
          type="button"
          class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary} ${interviewsStyles.interviewsPrimary} ${sheetStyles.sheetPrimary}`}
          onClick={() => void preparedActions.unprepareAll(prepared).then(close)}
        >
          Withdraw {prepared.length === 1 ? 'it' : 'them'}
        </button>
        <button type="button" class={partsStyles.quiet} onClick={close}>
          Keep {prepared.length === 1 ? 'it' : 'them'}
        </button>
      </div>
    </dialog>
  );
}
