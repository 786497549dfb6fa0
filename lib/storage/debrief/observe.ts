import { observeTables } from '@/lib/storage/database/observe-tables';
import { type ListedDebrief, listDebriefs, type OpenedDebrief, openDebrief } from './open';

export type { ListedDebrief, OpenedDebrief } from './open';

/** The shortest time between two queries. */
const restMs = 250;
/** The tables whose changes can open, close or change a debrief. */
const tables = ['debriefs', 'debriefEntries', 'settledDebriefs', 'received', 'scorecards', 'interviews', 'prepared', 'amendments', 'joins'];

/** Calls `listener` with a debrief as far as it may be seen, null when there is none, now and after changes by any page, until the signal aborts. */
export function observeDebrief(id: string, listener: (opened: OpenedDebrief | null) => void, signal: AbortSignal): void {
  observeTables({ query: () => openDebrief(id), tables, restMs }, listener, signal);
}

/** Calls `listener` with every debrief as far as it may be seen, now and after changes by any page, until the signal aborts. */
export function observeDebriefs(listener: (listed: readonly ListedDebrief[]) => void, signal: AbortSignal): void {
  observeTables({ query: listDebriefs, tables, restMs }, listener, signal);
}
