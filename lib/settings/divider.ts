import * as z from 'zod/mini';
import { notesShares } from '@/lib/core/panel/divider';

const key = 'plumbline:notes-share';
const shareSchema = z.number().check(z.gte(notesShares.least), z.lte(notesShares.most));

/** The notes' share of the height on this device, read synchronously; null where nobody has moved the divider or the browser denies storage. */
export function findNotesShare(): number | null {
  try {
    return shareSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** Stores the notes' share for the next panel on this device; null deletes it. */
export function saveNotesShare(share: number | null): void {
  try {
    if (share === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(share));
  } catch {
    // Without it the divider is in its initial place.
  }
}
