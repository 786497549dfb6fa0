const dayMs = 24 * 3_600_000;
/** An interview that was begun so long ago and never ended is no longer under way. */
const underWayMs = 3 * 3_600_000;

/** Whether a copy is due at the wall time `now`: every so many days, by a clock that may have been set back meanwhile. */
export function isCopyDue(everyDays: number | null, copiedAt: number | null, now: number): boolean {
  if (everyDays === null) return false;
  return copiedAt === null || copiedAt > now || now - copiedAt >= everyDays * dayMs;
}

/** Whether an interview is under way at the wall time `now`, of which nothing may wait for a copy. */
export const isUnderWay = ({ startedAt, endedAt }: { readonly startedAt: number; readonly endedAt: number | null }, now: number): boolean =>
  endedAt === null && now - startedAt < underWayMs;

const two = (value: number) => String(value).padStart(2, '0');

/** What the file of a backup is called that was made at a moment, in local time. */
export function backupName(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `plumbline-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}.plumbline`;
}
