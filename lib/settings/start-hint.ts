import { isPracticeAddress } from '@/lib/core/panel/practice';

/** What a practice call leaves stands apart. */
const mark = isPracticeAddress(globalThis.location) ? ':practice' : '';
const key = `plumbline:start${mark}`;
const rubricKey = 'plumbline:rubric';
const lockKey = 'plumbline:lock';
const lookKeys = { own: 'plumbline:look', framed: 'plumbline:framed-look' };

/** Where the signs are kept that calls were left; read in full by leave-signs.ts. */
export const leaveSignsKey = `plumbline:leave-signs${mark}`;

/** What the start form needs before the database has been read: the wall time in milliseconds after which no interview resumes by itself, and the rubric used last. */
export type StartHint = { readonly resumableUntil: number; readonly rubric: string | null };

/** Reads a hint by hand: what is shown first waits for no library. */
function readHint(value: unknown): StartHint | null {
  if (typeof value !== 'object' || value === null || !('resumableUntil' in value && 'rubric' in value)) return null;
  const { resumableUntil, rubric } = value;
  return typeof resumableUntil === 'number' && (rubric === null || typeof rubric === 'string') ? { resumableUntil, rubric } : null;
}

/** What was left under a key, at once; '' where nothing was, or the browser denies the page its storage. */
function findLeft(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Without what is left here the next page waits for the database or shows the usual look; where this is denied, so is the database. */
function leave(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Denied.
  }
}

/**
 * The hint stored last, at once; nothing that resumes where there is none, as before the first panel, or where the browser denies the page its
 * storage. It may be out of date.
 */
export function findStartHint(): StartHint {
  const none = { resumableUntil: 0, rubric: null };
  try {
    return readHint(JSON.parse(findLeft(key))) ?? none;
  } catch {
    return none;
  }
}

/** Stores a hint for the next panel that opens. */
export const saveStartHint = (hint: StartHint): void => leave(key, JSON.stringify(hint));

/** Forgets the hint and the signs that were left. */
export function forgetStartHint(): void {
  for (const name of [key, leaveSignsKey]) localStorage.removeItem(name);
}

/** The id of the rubric that a start form has chosen, at once; '' where it is the one used last. */
export const findDefaultRubric = (): string => findLeft(rubricKey);

/** Stores the id of the rubric that a start form has chosen; '' where it is the one used last. */
export const saveDefaultRubric = (id: string): void => leave(rubricKey, id);

/** Whether there is any sign that a call was left on which no panel has acted; at once. */
export const hasLeaveSigns = (): boolean => findLeft(leaveSignsKey) !== '';

/** A page of the extension's own, or one that a call's page frames. */
export type PageKind = keyof typeof lookKeys;

/** Gives the root of this page the style that was stored last for its kind, at once. */
export function applySavedLook(kind: PageKind): void {
  document.documentElement.style.cssText = findLeft(lookKeys[kind]);
}

/** Stores the style of the root for the next pages of a kind. */
export const saveLook = (kind: PageKind, style: string): void => leave(lookKeys[kind], style);

/** Hides this page, at once, where it may be locked: it is shown once that is known. */
export function hideWhereLocked(): void {
  document.documentElement.hidden = findLeft(lockKey) !== '';
}

/** Leaves whether the next pages begin hidden, until they know whether everything is locked. */
export const saveLockHint = (beginsHidden: boolean): void => leave(lockKey, beginsHidden ? 'hidden' : '');
