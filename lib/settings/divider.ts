import * as z from 'zod/mini';
import { notesShares } from '@/lib/core/panel/divider';

const key = 'plumbline:notes-share';
const shareSchema = z.number().check(z.gte(notesShares.least), z.lte(notesShares.most));

/** How much of the room for rubric and notes the notes have on this device; at once, and null where nobody has moved the divider or the browser denies the page its storage. */
export function findNotesShare(): number | null {
  try {
    return shareSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps the notes' share for the next panel on this device; null forgets it. */
export function saveNotesShare(share: number | null): void {
  try {
    if (share === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(share));
  } catch {
    // Without it the divider is where it is at first.
  }
}
