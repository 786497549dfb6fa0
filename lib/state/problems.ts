import type { Refusal } from '@/lib/storage/command';

/** What to tell the user of a command that was refused. */
export const refusals: Readonly<Record<Refusal, string>> = {
  finished: 'This scorecard is finished and locked. Nothing was changed.',
  gone: 'That is no longer here: another panel may have deleted it. Nothing else was changed.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing to bring back.',
};

/** A change did not reach the disk. */
export const notSaved = 'That could not be saved on this device. What was saved before is kept. Free some disk space, then try again.';

/** An interview could not begin. */
export const notStarted = 'The interview could not be saved on this device. Nothing was lost. Free some disk space, then start again.';

/** A half-typed note did not reach the disk. */
export const draftNotKept = 'The draft could not be kept on this device. Press Enter to save the note, or copy it.';
