import * as z from 'zod/mini';

const key = 'plumbline:start';

const hintSchema = z.object({ resumableUntil: z.number(), rubric: z.nullable(z.string()) });
/** What the start form needs before the database has been read: the wall time in milliseconds after which no interview resumes by itself, and the rubric used last. */
export type StartHint = Readonly<z.infer<typeof hintSchema>>;

/**
 * The hint left last, at once; nothing that resumes where there is none, as before the first panel, or where the browser denies the page its
 * storage. It may be out of date.
 */
export function findStartHint(): StartHint {
  try {
    return hintSchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return { resumableUntil: 0, rubric: null };
  }
}

/** Leaves a hint for the next panel that opens. */
export function leaveStartHint(hint: StartHint): void {
  try {
    localStorage.setItem(key, JSON.stringify(hint));
  } catch {
    // Without a hint the next panel waits for the database, which the browser denies it too.
  }
}

/** Where the signs are kept that calls were left; read in full by leave-signs.ts. */
export const leaveSignsKey = 'plumbline:leave-signs';

/** Whether there is any sign that a call was left on which no panel has acted; at once. */
export function hasLeaveSigns(): boolean {
  try {
    return localStorage.getItem(leaveSignsKey) !== null;
  } catch {
    return false;
  }
}
