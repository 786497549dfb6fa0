import type { Refusal } from '@/lib/storage/database/command';

/** What to tell the user of a command that was refused. */
export const refusals: Readonly<Record<Refusal, string>> = {
  finished: 'This scorecard is finished and locked. Nothing was changed.',
  gone: 'That is no longer here: another panel may have deleted it. Nothing else was changed.',
  taken: 'Another panel has saved a note from the same draft. Both are kept: press Enter again.',
  changed: 'Another panel has changed these words meanwhile. Both versions are kept: choose one.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing to bring back.',
};

/** What keeps the database from its work. */
type Obstacle = 'full' | 'disk' | 'closed' | 'newer' | 'unreadable' | 'denied' | 'other';

const obstacles: Readonly<Record<string, Obstacle>> = {
  QuotaExceededError: 'full',
  UnknownError: 'disk',
  DataError: 'disk',
  DatabaseClosedError: 'closed',
  OpenFailedError: 'closed',
  InvalidStateError: 'closed',
  AbortError: 'closed',
  VersionError: 'newer',
  $ZodError: 'unreadable',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  MissingAPIError: 'denied',
};

/** Chromium 156 calls a write to a full disk an UnknownError, and names its cause in the message alone. */
const noSpace = /FILE_ERROR_NO_SPACE/;
/** It calls site data that the user blocks an UnknownError too. */
const blockedByUser = /denied permission/;

function nameObstacle(thrown: object): Obstacle | undefined {
  const message = 'message' in thrown ? String(thrown.message) : '';
  if (noSpace.test(message)) return 'full';
  if (blockedByUser.test(message)) return 'denied';
  return 'name' in thrown ? obstacles[String(thrown.name)] : undefined;
}

/** Follows an error, and the one that Dexie wraps in it, to what it means: the innermost that is known tells the cause. */
function findObstacle(thrown: unknown): Obstacle {
  if (typeof thrown !== 'object' || thrown === null) return 'other';
  const own = nameObstacle(thrown) ?? 'other';
  if (own === 'full' || own === 'denied' || !('inner' in thrown) || thrown.inner === thrown) return own;
  const inner = findObstacle(thrown.inner);
  return inner === 'other' ? own : inner;
}

const remedies: Readonly<Record<Obstacle, string>> = {
  full: 'The disk is full. Free some disk space, then try again: nothing has to be reloaded.',
  disk: 'The browser could not reach its database on the disk, most often because the disk is full. Free some disk space, then try again.',
  closed: 'The browser closed the database. It is opened again at the next try: try again.',
  newer:
    'A newer version of Plumbline has been here, and this older one writes nothing into its database. Copy what you are typing, then reload this page.',
  unreadable:
    'Something that is stored cannot be read by this version. It is kept as it is. Settings in the workspace lists it, with a copy to download.',
  denied: 'The browser keeps Plumbline from its storage. Allow site data for this extension, or open Plumbline in a tab of its own.',
  other: 'The cause is not known. Try again; if that does not help, reload this page.',
};

/** Whether what was thrown came of the database, not of a mistake elsewhere. */
export const isDatabaseFailure = (thrown: unknown): boolean => findObstacle(thrown) !== 'other';

/** Something that nobody watched could not be read or saved. */
export const somethingFailed = (thrown: unknown) =>
  `Something could not be read or saved on this device. What was saved before is kept. ${remedies[findObstacle(thrown)]}`;

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

const beside = "Extensions can't store anything beside this page. Nothing was lost. Opened in a tab, Plumbline can store and works as here.";

/** The database could not be opened, or something in it could not be read or shown. A browser that blocks site data does so for framed pages only. */
export function notOpened(thrown: unknown): string {
  const obstacle = findObstacle(thrown);
  if (obstacle === 'denied') return beside;
  if (obstacle === 'unreadable') return remedies.unreadable;
  const what =
    obstacle === 'other' ? 'What is stored on this device could not be shown.' : 'The database on this device could not be opened or read.';
  return `${what} Nothing was changed. ${remedies[obstacle]}`;
}

/** Whether the browser keeps this page from storing anything. */
export const isDenied = (thrown: unknown): boolean => findObstacle(thrown) === 'denied';

const headings: Readonly<Record<Obstacle, string>> = {
  full: 'The disk is full',
  disk: 'The database cannot be reached',
  closed: 'The database was closed',
  newer: 'The database cannot be opened',
  unreadable: 'This cannot be read',
  denied: 'Plumbline cannot store here',
  other: 'Something went wrong',
};

/** What the panel's heading says where something keeps it from its work. */
export const headingOf = (thrown: unknown): string => headings[findObstacle(thrown)];

/** Other tabs keep the database from being brought up to date. */
export const otherTabsHold =
  'The database is not open yet: another of the tabs of Plumbline probably holds an older version of it. Close the other tabs and panels of Plumbline, and this one goes on by itself.';

/** The interview on show is no longer in the database, because all of it was cleared. */
export const clearedMeanwhile =
  "The browser's site data was cleared while this was open, and what was stored is gone. What stands here is in this panel only: copy it, then reload this page.";
