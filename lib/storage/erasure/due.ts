import * as z from 'zod/mini';
import { lastActivity } from '@/lib/core/privacy/retention';
import { type Database, getDatabase } from '@/lib/storage/database/database';

/** An interview whose retention has ended, or would have but for a legal hold; `activeAt` is its last activity in wall milliseconds. */
export type DueInterview = { readonly id: string; readonly candidate: string; readonly activeAt: number; readonly isHeld: boolean };

const times = z.object({ id: z.string(), startedAt: z.number() });
const named = z.object({ candidate: z.string() });
const ended = z.object({ endedAt: z.number() });
const finished = z.object({ finishedAt: z.number() });
const changed = z.object({ at: z.number() });

/** When an interview was last changed. */
async function findChangedAt(database: Database, interviewId: string): Promise<number | null> {
  const [last]: readonly unknown[] = await database.changes.where('interviewId').equals(interviewId).reverse().limit(1).toArray();
  return changed.safeParse(last).data?.at ?? null;
}

/** An interview's last activity and legal hold; null for a row with unreadable times. */
async function readDue(database: Database, row: unknown, isHeld: (id: string) => boolean): Promise<DueInterview | null> {
  const read = times.safeParse(row);
  if (!read.success) return null;
  const { id, startedAt } = read.data;
  const endedAt = ended.safeParse(row).data?.endedAt ?? null;
  const finishedAt = finished.safeParse(row).data?.finishedAt ?? null;
  const activeAt = lastActivity({ startedAt, endedAt, finishedAt, changedAt: await findChangedAt(database, id) });
  return { id, candidate: named.safeParse(row).data?.candidate ?? '', activeAt, isHeld: isHeld(id) };
}

/** The last activity and legal hold of some interviews; deleted and unreadable ones are absent. */
export async function listActivity(ids: readonly string[]): Promise<readonly DueInterview[]> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.changes, database.holds], async () => {
    const rows: readonly unknown[] = await database.interviews.bulkGet([...ids]);
    const held = new Set(await database.holds.toCollection().primaryKeys());
    const read = await Promise.all(rows.map((row) => readDue(database, row, (id) => held.has(id))));
    return read.filter((due) => due !== null);
  });
}

/** The interviews last active before a wall time, oldest first. One with unreadable times is never included. */
export async function listDueInterviews(before: number): Promise<readonly DueInterview[]> {
  const database = getDatabase();
  return database.transaction('r', [database.interviews, database.changes, database.holds], async () => {
    const old: readonly unknown[] = await database.interviews.where('startedAt').below(before).toArray();
    const held = new Set(await database.holds.toCollection().primaryKeys());
    const due: DueInterview[] = [];
    for (const row of old) {
      const read = await readDue(database, row, (id) => held.has(id));
      if (read !== null && read.activeAt < before) due.push(read);
    }
    return due.toSorted((a, b) => a.activeAt - b.activeAt);
  });
}
