import * as z from 'zod/mini';
import { lastActivity } from '@/lib/core/privacy/retention';
import { type Database, getDatabase } from '@/lib/storage/database/database';

/** An interview whose time has come, or would have if it were not on legal hold; `activeAt` is its last activity in wall milliseconds. */
export type DueInterview = { readonly id: string; readonly candidate: string; readonly activeAt: number; readonly isHeld: boolean };

const times = z.object({ id: z.string(), startedAt: z.number() });
const named = z.object({ candidate: z.string() });
const ended = z.object({ endedAt: z.number() });
const finished = z.object({ finishedAt: z.number() });
const changed = z.object({ at: z.number() });

/** When an interview was changed last. */
async function findChangedAt(database: Database, interviewId: string): Promise<number | null> {
  const [last]: readonly unknown[] = await database.changes.where('interviewId').equals(interviewId).reverse().limit(1).toArray();
  return changed.safeParse(last).data?.at ?? null;
}

/** The interviews whose last activity lies before a wall time, the oldest first. One whose times cannot be read is never among them. */
export async function listDueInterviews(before: number): Promise<readonly DueInterview[]> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.changes, database.holds], async () => {
    const old: readonly unknown[] = await database.interviews.where('startedAt').below(before).toArray();
    const held = new Set(await database.holds.toCollection().primaryKeys());
    const due: DueInterview[] = [];
    for (const row of old) {
      const read = times.safeParse(row);
      if (!read.success) continue;
      const { id, startedAt } = read.data;
      const endedAt = ended.safeParse(row).data?.endedAt ?? null;
      const finishedAt = finished.safeParse(row).data?.finishedAt ?? null;
      const activeAt = lastActivity({ startedAt, endedAt, finishedAt, changedAt: await findChangedAt(database, id) });
      const candidate = named.safeParse(row).data?.candidate ?? '';
      if (activeAt < before) due.push({ id, candidate, activeAt, isHeld: held.has(id) });
    }
    return due.toSorted((a, b) => a.activeAt - b.activeAt);
  });
}
