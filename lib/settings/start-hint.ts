import { isPracticeAddress } from '@/lib/core/panel/practice';

/** Separates what a practice call stores. */
const mark = isPracticeAddress(globalThis.location) ? ':practice' : '';
const key = `plumbline:start${mark}`;
const rubricKey = 'plumbline:rubric';
const lockKey = 'plumbline:lock';
const lookKeys = { own: 'plumbline:look', framed: 'plumbline:framed-look' };

/** The storage key of the signs that calls were left; leave-signs.ts reads the value. */
export const nameLeaveSigns = (): string => `plumbline:leave-signs${mark}`;

/**
 * What the start form needs before the database has been read: the wall time in milliseconds after which no interview resumes automatically, and the
 * last used rubric.
 */
export type StartHint = { readonly resumableUntil: number; readonly rubric: string | null };

/** Reads a hint without a library: the first render must not wait for one. */
function readHint(value: unknown): StartHint | null {
  if (typeof value !== 'object' || value === null || !('resumableUntil' in value && 'rubric' in value)) return null;
  const { resumableUntil, rubric } = value;
  return typeof resumableUntil === 'number' && (rubric === null || typeof rubric === 'string') ? { resumableUntil, rubric } : null;
}

/** The stored text of a key, read synchronously; '' where there is none, or the browser denies storage. */
function findLeft(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Without it, the next page waits for the database or shows the default look; where storage is denied, so is the database. */
function leave(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Denied.
  }
}

/**
 * The last stored hint, read synchronously; where there is none, or the browser denies storage, it says that nothing resumes. It may be out of date.
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

/** Deletes the hint and the signs of leaving. */
export function forgetStartHint(): void {
  for (const name of [key, nameLeaveSigns()]) localStorage.removeItem(name);
}

/** The id of the start form's default rubric, read synchronously; '' for the last used one. */
export const findDefaultRubric = (): string => findLeft(rubricKey);

/** Stores the id of the start form's default rubric; '' for the last used one. */
export const saveDefaultRubric = (id: string): void => leave(rubricKey, id);

/** Whether there is an unhandled sign that a call was left; read synchronously. */
export const hasLeaveSigns = (): boolean => findLeft(nameLeaveSigns()) !== '';

/** A separate page of the extension, or one framed by a call page. */
export type PageKind = keyof typeof lookKeys;

/** Gives the root element the style that was stored last for this kind of page, synchronously. */
export function applySavedLook(kind: PageKind): void {
  document.documentElement.style.cssText = findLeft(lookKeys[kind]);
}

/** Stores the style of the root element for the next pages of a kind. */
export const saveLook = (kind: PageKind, style: string): void => leave(lookKeys[kind], style);

/** Hides this page immediately where it may be locked, until that is known. */
export function hideWhereLocked(): void {
  document.documentElement.hidden = findLeft(lockKey) !== '';
}

/** Stores whether the next pages must start hidden until they know whether everything is locked. */
export const saveLockHint = (beginsHidden: boolean): void => leave(lockKey, beginsHidden ? 'hidden' : '');
