import * as z from 'zod/mini';
import { nameLeaveSigns } from './start-hint';

const key = nameLeaveSigns();

const signsSchema = z.record(z.string(), z.object({ leftAt: z.number(), panel: z.string() }));

/** For each interview by id: the wall time in milliseconds of the first sign that its call was left, and the panel that waits for confirmation. */
export type LeaveSigns = Readonly<z.infer<typeof signsSchema>>;

/** The signs that no panel has handled yet, read synchronously; none where the browser denies storage. */
export function findLeaveSigns(): LeaveSigns {
  try {
    return signsSchema.parse(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return {};
  }
}

/** Stores a sign, or deletes it with null; synchronously, so that it survives if the tab closes next. */
export function saveLeaveSign(interviewId: string, sign: LeaveSigns[string] | null): void {
  const { [interviewId]: known, ...others } = findLeaveSigns();
  if (known === undefined && sign === null) return;
  try {
    const signs = sign === null ? others : { ...others, [interviewId]: sign };
    if (Object.keys(signs).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(signs));
  } catch {
    // Without it the interview counts as never ended, and can be ended by hand.
  }
}
