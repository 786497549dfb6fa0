import type { Interview } from '@/lib/core/interview/interview';
import { type Result, success } from '@/lib/core/result';
import { problems } from '@/lib/state/app/load-problems';
import { say } from '@/lib/state/app/said';
import type { Edit } from '@/lib/storage/database/changes';
import type { Refusal } from '@/lib/storage/database/command';
import { invert } from '@/lib/storage/interview/history';
import { editWords } from './edit-words';
import { editCommands, refreshShown, run, withInterview } from './session';

type Command = 'undoLast' | 'redoLast';

/** Runs the command; that nothing is left to do is said in passing, for it is no problem. */
async function attempt({ id }: Interview, command: Command): Promise<Result<Edit | null, Refusal>> {
  const outcome = await (await editCommands())[command](id, Date.now());
  if (outcome.ok || (outcome.reason !== 'nothing-to-undo' && outcome.reason !== 'nothing-to-redo')) return outcome;
  say((await problems()).refusals[outcome.reason]);
  return success(null);
}

async function step(interview: Interview, command: Command): Promise<boolean> {
  const work = attempt(interview, command);
  if (!(await run(interview.id, work))) return false;
  const outcome = await work;
  const edit = outcome.ok ? outcome.value : null;
  if (edit !== null) say(command === 'undoLast' ? `Undone: ${editWords(invert(edit), interview)}` : `Back: ${editWords(edit, interview)}`);
  await refreshShown();
  return edit !== null;
}

/** Takes back the latest change of any kind, and says which. */
export const undo = () => withInterview((interview) => step(interview, 'undoLast'));

/** Brings back what was taken back last, and says what. */
export const redo = () => withInterview((interview) => step(interview, 'redoLast'));
