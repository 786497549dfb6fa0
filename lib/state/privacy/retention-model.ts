import { signal } from '@preact/signals';
import type { Receipt } from '@/lib/core/privacy/receipt';
import { countByDay, type DueDay, dueBefore, keptUntil, noticeMs } from '@/lib/core/privacy/retention';
import { settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { type DueInterview, listDueInterviews } from '@/lib/storage/erasure/due';
import { setHold } from '@/lib/storage/interview/holds';
import { eraseCandidate } from './candidate-data';
import type { LongWork } from './work';

/** How long interviews are kept, and which are due. Nothing is ever deleted automatically. */
export function createRetentionModel({ run }: Pick<LongWork, 'run'>) {
  const days = signal<number | null | undefined>(undefined);
  const due = signal<readonly DueInterview[] | null>(null);
  const upcoming = signal<readonly DueDay[]>([]);
  const receipt = signal<Receipt | null>(null);
  const readDays = async (): Promise<number | null> => {
    days.value = (await settings.retention.get()).days;
    return days.value;
  };
  const read = async (): Promise<void> => {
    const kept = await readDays();
    const before = dueBefore(kept, Date.now());
    const found = before === null ? [] : await listDueInterviews(before + noticeMs);
    due.value = found.filter(({ activeAt }) => before !== null && activeAt < before);
    const later = found.filter(({ activeAt, isHeld }) => before !== null && activeAt >= before && !isHeld);
    upcoming.value = countByDay(later.map(({ activeAt }) => keptUntil(kept, activeAt) ?? 0));
  };
  return {
    /** After how many days interviews are due; null for never, undefined while unknown. */
    days: asReadonly(days),
    /** The due interviews, oldest first; null while unknown. */
    due: asReadonly(due),
    /** How many become due on which of the next thirty days, without those on legal hold. */
    upcoming: asReadonly(upcoming),
    /** The receipt of the last deletion. */
    receipt: asReadonly(receipt),
    /** Reads how long interviews are kept. */
    readDays,
    /** Reads how long interviews are kept, and which are due. */
    read,
    /** Sets how many days interviews are kept after their last activity; null for good. */
    keepFor: async (kept: number | null): Promise<void> => {
      await settings.retention.update((before) => ({ ...before, days: kept }));
      await read();
    },
    /** Sets or removes the legal hold of an interview. */
    hold: async (id: string, isHeld: boolean): Promise<void> => {
      await setHold(id, isHeld, Date.now());
      await read();
    },
    /** Deletes what is due and not on legal hold, all of it or nothing. */
    deleteDue: (): Promise<void> =>
      run(async (watch) => {
        const ids = (due.peek() ?? []).filter(({ isHeld }) => !isHeld).map(({ id }) => id);
        const erased = await eraseCandidate({ interviews: ids, prepared: [] }, watch);
        if (erased !== 'held') receipt.value = erased;
        await read();
        return erased === 'held' ? 'held' : null;
      }),
  };
}
