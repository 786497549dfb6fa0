import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { lookAtDebrief } from './looks/looks';
import { debriefTables, type ListedDebrief, listDebriefs, type OpenedDebrief } from './open';

/** The shortest time between two queries. */
const restMs = 250;
/** The names of the tables whose changes can open, close or change a debrief. */
const listTables = () => debriefTables(getDatabase()).map(({ name }) => name);

/** A debrief that is shown, and the wall time in milliseconds. */
type Shown = { readonly id: string; readonly now: () => number };

/**
 * Calls `listener` with a debrief as far as it may be seen, null when there is none, now and after changes by any page, until the signal aborts. That
 * others' scorecards are shown is logged before.
 */
export function observeDebrief({ id, now }: Shown, listener: (opened: OpenedDebrief | null) => void, signal: AbortSignal): void {
  observeTables({ query: () => lookAtDebrief(id, now()), tables: listTables(), restMs }, listener, signal);
}

/** Calls `listener` with every debrief as far as it may be seen, now and after changes by any page, until the signal aborts. */
export function observeDebriefs(listener: (listed: readonly ListedDebrief[]) => void, signal: AbortSignal): void {
  observeTables({ query: listDebriefs, tables: [...listTables(), getDatabase().looks.name], restMs }, listener, signal);
}
