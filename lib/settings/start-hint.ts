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
