import { getDatabase } from '@/lib/storage/database/database';
import { observeTables } from '@/lib/storage/database/observe-tables';
import { calibrationTables, listCalibrations, type OpenedCalibration, openCalibration } from './open';

const restMs = 250;
const tableNames = () => calibrationTables(getDatabase()).map(({ name }) => name);

/** Calls `listener` with a calibration as far as it may be seen, null when there is none, now and after changes by any page, until the signal aborts. */
export function observeCalibration(id: string, listener: (opened: OpenedCalibration | null) => void, signal: AbortSignal): void {
  observeTables({ query: () => openCalibration(id), tables: tableNames(), restMs }, listener, signal);
}

/** Calls `listener` with every calibration as far as it may be seen, now and after changes by any page, until the signal aborts. */
export function observeCalibrations(listener: (opened: readonly OpenedCalibration[]) => void, signal: AbortSignal): void {
  observeTables({ query: listCalibrations, tables: tableNames(), restMs }, listener, signal);
}
