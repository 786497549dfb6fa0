import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { debriefTables, type ListedDebrief, listDebriefs, type OpenedDebrief, openDebrief } from './open';

/** The shortest time between two queries. */
const restMs = 250;
/** The names of the tables whose changes can open, close or change a debrief. */
const listTables = () => debriefTables(getDatabase()).map(({ name }) => name);

/** Calls `listener` with a debrief as far as it may be seen, null when there is none, now and after changes by any page, until the signal aborts. */
export function observeDebrief(id: string, listener: (opened: OpenedDebrief | null) => void, signal: AbortSignal): void {
  observeTables({ query: () => openDebrief(id), tables: listTables(), restMs }, listener, signal);
}

/** Calls `listener` with every debrief as far as it may be seen, now and after changes by any page, until the signal aborts. */
export function observeDebriefs(listener: (listed: readonly ListedDebrief[]) => void, signal: AbortSignal): void {
  observeTables({ query: listDebriefs, tables: listTables(), restMs }, listener, signal);
}
