import { type Destination, destinationSchema } from '@/lib/core/delivery/destination';
import { readTable, writeTable } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';

/** Every readable destination, oldest first. */
export async function listDestinations(): Promise<readonly Destination[]> {
  const rows = readable(destinationSchema, await readTable('destinations', (table) => table.rows(null), []));
  return rows.toSorted((a, b) => a.createdAt - b.createdAt);
}

/** The destination of an id; null when there is none. Throws when it cannot be read. */
export async function findDestination(id: string): Promise<Destination | null> {
  const row = await readTable('destinations', (table) => table.get(id), undefined);
  return row === undefined ? null : destinationSchema.parse(row);
}

/** Changes a destination in one transaction; does nothing when it was deleted. On disk when it resolves. */
export const changeDestination = (id: string, change: (destination: Destination) => Destination): Promise<void> =>
  writeTable('destinations', async (table) => {
    const row = await table.get(id);
    if (row !== undefined) table.put(change(destinationSchema.parse(row)));
  });
