import { isSameSetUp, restoreDelivery, restoreDestination } from '@/lib/core/backup/restored';
import type { AnyTable } from '@/lib/storage/database/interview-rows';
import { forgetTeamPlace } from '@/lib/storage/team/place';
import type { Merging } from './merge-interviews';
import { eachBatch, findLocalRows, listCopied, type Row } from './rows';
import { isSameRow } from './same';

/** What this device knows of deliveries and destinations that are also in the backup: it may be more recent. */
async function readKnown({ database, staged, signal }: Merging, name: 'outbox' | 'destinations'): Promise<ReadonlyMap<unknown, Row>> {
  const table: AnyTable = staged.database.table(name);
  const known = new Map<unknown, Row>();
  await eachBatch(table, { signal, isOther: true }, async (rows) => {
    const wanted = rows.filter((row) => name === 'destinations' || row.state === 'queued' || row.state === 'sending');
    const here = await findLocalRows(database, table, wanted);
    for (const row of here) if (row !== undefined) known.set(row.id, row);
  });
  return known;
}

/**
 * Replaces everything here by the content of a backup; only that others' scorecards were opened here stays known, or an earlier backup would undo it.
 * Call it in a transaction that writes every table. Returns the destinations that it stored.
 */
export async function replaceAll(merging: Merging): Promise<readonly string[]> {
  const { database, staged, signal, at, onRows } = merging;
  const deliveries = await readKnown(merging, 'outbox');
  const destinations = await readKnown(merging, 'destinations');
  const lacking = new Set(staged.leftOut.map(({ id }) => id));
  const restored: string[] = [];
  const restoreRow = (name: string, row: Row): Row => {
    if (name === 'outbox') return restoreDelivery(row, deliveries.get(row.id));
    const here = name === 'destinations' ? destinations.get(row.id) : undefined;
    if (here !== undefined && isSameSetUp(row, here, isSameRow)) return here;
    if (name === 'destinations') restored.push(String(row.id));
    return name === 'destinations' ? restoreDestination(row, lacking.has(String(row.id)), at) : row;
  };
  for (const table of listCopied(database)) if (table.name !== database.looks.name) await table.clear();
  // What came from the team's store is gone with the rest, and is read again.
  await database.table('teamInbox').clear();
  await forgetTeamPlace(database);
  for (const table of listCopied(staged.database)) {
    await eachBatch(table, { signal, isOther: true }, async (rows) => {
      await database.table(table.name).bulkPut(rows.map((row) => restoreRow(table.name, row)));
      onRows(table.name, rows);
    });
  }
  return restored;
}
