import type { Interview } from '@/lib/core/interview/interview';
import { type Result, success } from '@/lib/core/result';
import type { Announcer } from '@/lib/state/app/announcer';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { editCommands, type InterviewModel } from '@/lib/state/interview/interview-model';
import type { Edit } from '@/lib/storage/database/changes';
import type { CommandRefusal } from '@/lib/storage/database/command';
import { invertEdit } from '@/lib/storage/interview/history';
import { describeEdit } from './describe-edit';

type Command = 'undoLast' | 'redoLast';

/** An undo or a redo, of any change or of the one with the number `only`; `say` shows its status message. */
type Attempt = { readonly command: Command; readonly only: number | null; readonly say: (words: string) => void };

type HistoryDependencies = Pick<Announcer, 'announceLater'> &
  Pick<InterviewModel, 'refreshShown' | 'execute' | 'withInterview'> &
  Pick<Environment, 'now'>;

/** Undo and redo. */
export function createHistory({ announceLater, refreshShown, execute, withInterview, now }: HistoryDependencies) {
  /** Runs undo or redo; that there is nothing left to do is only a status message, because it is no error. */
  async function attempt({ id }: Interview, { command, only, say }: Attempt): Promise<Result<Edit | null, CommandRefusal>> {
    const commands = await editCommands();
    const outcome = await (command === 'undoLast' ? commands.undoLast(id, now(), only) : commands.redoLast(id, now()));
    if (outcome.ok || (outcome.reason !== 'nothing-to-undo' && outcome.reason !== 'nothing-to-redo')) return outcome;
    say((await errorMessages()).refusals[outcome.reason]);
    return success(null);
  }

  async function step(interview: Interview, command: Command, only: number | null = null): Promise<boolean> {
    const say = announceLater();
    const work = attempt(interview, { command, only, say });
    if (!(await execute(interview.id, work))) return false;
    const outcome = await work;
    const edit = outcome.ok ? outcome.value : null;
    if (edit !== null)
      say(command === 'undoLast' ? `Undone: ${describeEdit(invertEdit(edit), interview)}` : `Redone: ${describeEdit(edit, interview)}`);
    await refreshShown();
    return edit !== null;
  }

  /** Undoes the latest change of any kind, and announces it. */
  const undo = () => withInterview((interview) => step(interview, 'undoLast'));

  /** Undoes the change with that number, unless there is a newer one, and announces it. */
  const undoOnly = (seq: number) => withInterview((interview) => step(interview, 'undoLast', seq));

  /** Redoes what was undone last, and announces it. */
  const redo = () => withInterview((interview) => step(interview, 'redoLast'));
  return { undo, undoOnly, redo };
}
