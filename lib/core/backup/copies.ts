const dayMs = 24 * 3_600_000;
/** An interview that began longer ago than this and was never ended no longer counts as under way. */
const underWayMs = 3 * 3_600_000;

/** Whether an automatic copy is due at the wall time `now`. The clock may have been set back since the last copy. */
export function isCopyDue(everyDays: number | null, copiedAt: number | null, now: number): boolean {
  if (everyDays === null) return false;
  return copiedAt === null || copiedAt > now || now - copiedAt >= everyDays * dayMs;
}

/** Whether an interview is under way at the wall time `now`; copies wait until it is over. */
export const isUnderWay = ({ startedAt, endedAt }: { readonly startedAt: number; readonly endedAt: number | null }, now: number): boolean =>
  endedAt === null && now - startedAt < underWayMs;

const two = (value: number) => String(value).padStart(2, '0');

/** The file name of a backup made at a moment, in local time. */
export function backupName(at: Date): string {
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `plumbline-backup-${day}-${two(at.getHours())}${two(at.getMinutes())}.plumbline`;
}
