/** How the history on this device relates to the one in a backup: equal, longer, shorter, or different from some entry on. */
export type HistoryStanding = 'same' | 'ahead' | 'behind' | 'apart';

/** Compares two histories, each the texts of its entries from the first to the last. */
export function compareHistories(here: readonly string[], there: readonly string[]): HistoryStanding {
  const shared = Math.min(here.length, there.length);
  for (let index = 0; index < shared; index++) if (here[index] !== there[index]) return 'apart';
  if (here.length === there.length) return 'same';
  return here.length > there.length ? 'ahead' : 'behind';
}

/** How far one of two versions of an interview came: its revision, and the wall time of its last change in milliseconds. */
export type HistoryProgress = { readonly revision: number; readonly lastChangeAt: number };

/** Whether the version in the backup is newer than the one here: by revision, then by last change. */
export const isNewerThere = (here: HistoryProgress, there: HistoryProgress): boolean =>
  there.revision === here.revision ? there.lastChangeAt > here.lastChangeAt : there.revision > here.revision;
