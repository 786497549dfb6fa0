import type { CommandRefusal } from '@/lib/storage/database/command';
import { errorTexts, headingTexts, notFinishedTexts, type Obstacle, refusalTexts, remedies } from '@/lib/text/errors';

/** What to tell the user of a command that was refused. */
export const refusals: Readonly<Record<CommandRefusal, string>> = refusalTexts;

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

/** Whether what was thrown came of the database, not of a mistake elsewhere. */
export const isDatabaseFailure = (thrown: unknown): boolean => findObstacle(thrown) !== 'other';

/** Something that nobody watched could not be read or saved. */
export const somethingFailed = (thrown: unknown) => `${errorTexts.somethingFailed} ${remedies[findObstacle(thrown)]}`;

/** Why a scorecard was not finished. */
export const notFinished = notFinishedTexts;

/** The interview on show, or the one that was asked for, is gone. */
export const noLongerHere = errorTexts.noLongerHere;

/** A change did not reach the disk. */
export const notSaved = (thrown: unknown) => `${errorTexts.notSaved} ${remedies[findObstacle(thrown)]}`;

/** An interview could not begin. */
export const notStarted = (thrown: unknown) => `${errorTexts.notStarted} ${remedies[findObstacle(thrown)]}`;

/** A half-typed note did not reach the disk. */
export const draftNotKept = (thrown: unknown) => `${errorTexts.draftNotKept} ${remedies[findObstacle(thrown)]}`;

/** The browser opened no other place for the panel. */
export const notMoved = errorTexts.notMoved;

/** The page of a call takes the keyboard away again and again. */
export const focusTaken = errorTexts.focusTaken;

/** The page of a call let no panel stand in it. */
export const refused = errorTexts.refused;

/** The database could not be opened, or something in it could not be read or shown. A browser that blocks site data does so for framed pages only. */
export function notOpened(thrown: unknown): string {
  const obstacle = findObstacle(thrown);
  if (obstacle === 'denied') return errorTexts.cannotStoreHere;
  if (obstacle === 'unreadable') return remedies.unreadable;
  return `${obstacle === 'other' ? errorTexts.notShown : errorTexts.notOpened} ${remedies[obstacle]}`;
}

/** Whether the browser keeps this page from storing anything. */
export const isDenied = (thrown: unknown): boolean => findObstacle(thrown) === 'denied';

/** What the panel's heading says where something keeps it from its work. */
export const headingOf = (thrown: unknown): string => headingTexts[findObstacle(thrown)];

/** Other tabs keep the database from being brought up to date. */
export const otherTabsHold = errorTexts.otherTabsHold;

/** The interview on show is no longer in the database, because all of it was cleared. */
export const clearedMeanwhile = errorTexts.clearedMeanwhile;
