import type { ConsentEntry } from './transcript';

/** The order of entries within one millisecond. */
const order: readonly ConsentEntry['act'][] = ['agreed', 'stopped', 'deleted'];

/** Entries of the log, oldest first. */
export const inLogOrder = (entries: readonly ConsentEntry[]): readonly ConsentEntry[] =>
  entries.toSorted((a, b) => a.at - b.at || order.indexOf(a.act) - order.indexOf(b.act));
