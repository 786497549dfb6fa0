import type { Refusal } from '@/lib/storage/command';

/** What to tell the user of a command that was refused. */
export const refusals: Readonly<Record<Refusal, string>> = {
  finished: 'This scorecard is finished and locked. Nothing was changed.',
  gone: 'That is no longer here: another panel may have deleted it. Nothing else was changed.',
  taken: 'Another panel has saved a note from the same draft. Both are kept: press Enter again.',
  changed: 'Another panel has changed these words meanwhile. Both versions are kept: choose one.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing to bring back.',
};

/** What keeps the database from its work, as far as the name of what was thrown tells. */
type Obstacle = 'full' | 'closed' | 'newer' | 'denied';

const obstacles: Readonly<Record<string, Obstacle>> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer',
};

/** Follows an error, and the one that Dexie wraps in it, to what it means; most failures to open are a browser that denies storage. */
function findObstacle(thrown: unknown): Obstacle {
  if (typeof thrown !== 'object' || thrown === null) return 'denied';
  const name = 'name' in thrown ? obstacles[String(thrown.name)] : undefined;
  return name ?? ('inner' in thrown && thrown.inner !== thrown ? findObstacle(thrown.inner) : 'denied');
}

const remedies: Readonly<Record<Obstacle, string>> = {
  full: 'Free some disk space, then try again.',
  closed: 'Plumbline was updated or its data was cleared meanwhile. Copy what you are typing, then reload this page.',
  newer: 'A newer version of Plumbline has been here. Update Plumbline, then try again.',
  denied: 'The browser keeps Plumbline from its storage. Try again, or restart the browser.',
};

/** Why a scorecard was not finished. */
export const notFinished = {
  changed: 'Something changed since this was shown, perhaps in another panel. Nothing was finished: look at what is sent again, then finish.',
  elsewhere: 'This scorecard was finished in another panel. Nothing was sent twice.',
} as const;

/** The interview on show, or the one that was asked for, is gone. */
export const noLongerHere =
  'This interview is no longer on this device. It was deleted, perhaps in another tab: for 10 seconds it can be brought back there.';

/** A change did not reach the disk. */
export const notSaved = (thrown: unknown) =>
  `That could not be saved on this device. What was saved before is kept. ${remedies[findObstacle(thrown)]}`;

/** An interview could not begin. */
export const notStarted = (thrown: unknown) => `The interview could not be saved on this device. Nothing was lost. ${remedies[findObstacle(thrown)]}`;

/** A half-typed note did not reach the disk. */
export const draftNotKept = (thrown: unknown) =>
  `The draft could not be kept on this device. Press Enter to save the note, or copy it. ${remedies[findObstacle(thrown)]}`;

/** The browser opened no other place for the panel. */
export const notMoved = 'The browser did not open that. The panel stays where it is, with everything typed.';

/** The page of a call takes the keyboard away again and again. */
export const focusTaken =
  'This page keeps taking the keyboard, so keys may go to the call. What you typed is kept. Press the note to go on, or move the panel to the side panel (F2).';

/** The page of a call let no panel stand in it. */
export const refused = 'The page of the call lets no panel stand in it, so Plumbline opened here. Everything works as it does beside a call.';

/** The database could not be opened. A browser that blocks site data does so for framed pages only. */
export function notOpened(thrown: unknown): string {
  const obstacle = findObstacle(thrown);
  if (obstacle !== 'denied') return `The database on this device could not be opened. Nothing was changed. ${remedies[obstacle]}`;
  return 'The browser lets no extension store anything beside this page. Nothing was lost. In a tab of its own Plumbline can store and works as here.';
}
