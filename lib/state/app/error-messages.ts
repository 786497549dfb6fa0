import type { CommandRefusal } from '@/lib/storage/database/command';
import { errorTexts, headingTexts, notFinishedTexts, type Obstacle, refusalTexts, remedies } from '@/lib/text/errors';

/** The messages for refused commands. */
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

/** Searches an error, and those that Dexie wraps in it, for a known cause; the innermost one counts. */
function findObstacle(thrown: unknown): Obstacle {
  if (typeof thrown !== 'object' || thrown === null) return 'other';
  const own = nameObstacle(thrown) ?? 'other';
  if (own === 'full' || own === 'denied' || !('inner' in thrown) || thrown.inner === thrown) return own;
  const inner = findObstacle(thrown.inner);
  return inner === 'other' ? own : inner;
}

/** Whether an error came from the database and not from a bug elsewhere. */
export const isDatabaseFailure = (thrown: unknown): boolean => findObstacle(thrown) !== 'other';

/** Something in the background could not be read or saved. */
export const somethingFailed = (thrown: unknown) => `${errorTexts.somethingFailed} ${remedies[findObstacle(thrown)]}`;

/** Why a scorecard was not finished. */
export const notFinished = notFinishedTexts;

/** The open interview, or the requested one, was deleted. */
export const noLongerHere = errorTexts.noLongerHere;

/** A change could not be saved. */
export const notSaved = (thrown: unknown) => `${errorTexts.notSaved} ${remedies[findObstacle(thrown)]}`;

/** An interview could not be started. */
export const notStarted = (thrown: unknown) => `${errorTexts.notStarted} ${remedies[findObstacle(thrown)]}`;

/** An unfinished note could not be saved. */
export const draftNotKept = (thrown: unknown) => `${errorTexts.draftNotKept} ${remedies[findObstacle(thrown)]}`;

/** The browser did not open another place for the panel. */
export const notMoved = errorTexts.notMoved;

/** The call's page keeps taking the keyboard focus. */
export const focusTaken = errorTexts.focusTaken;

/** The call's page could not contain the panel. */
export const refused = errorTexts.refused;

/** The database could not be opened, or something in it could not be read or shown. A browser that blocks site data does so only for framed pages. */
export function notOpened(thrown: unknown): string {
  const obstacle = findObstacle(thrown);
  if (obstacle === 'denied') return errorTexts.cannotStoreHere;
  if (obstacle === 'unreadable') return remedies.unreadable;
  return `${obstacle === 'other' ? errorTexts.notShown : errorTexts.notOpened} ${remedies[obstacle]}`;
}

/** Whether the browser denies this page its storage. */
export const isDenied = (thrown: unknown): boolean => findObstacle(thrown) === 'denied';

/** The panel's heading for an obstacle. */
export const headingOf = (thrown: unknown): string => headingTexts[findObstacle(thrown)];

/** Other tabs prevent an upgrade of the database. */
export const otherTabsHold = errorTexts.otherTabsHold;

/** The open interview is no longer in the database, because its data was cleared. */
export const clearedMeanwhile = errorTexts.clearedMeanwhile;
