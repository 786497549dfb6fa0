import { type Destination, destinationSchema } from '@/lib/core/delivery/destination';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Every readable destination, oldest first. */
export async function listDestinations(): Promise<readonly Destination[]> {
  const rows = readable(destinationSchema, await getDatabase().destinations.toArray());
  return rows.toSorted((a, b) => a.createdAt - b.createdAt);
}

/** Stores a destination; on disk when it resolves. */
export async function saveDestination(destination: Destination): Promise<void> {
  await getDatabase().destinations.put(destination);
}

/** The destination of an id; null when there is none. Throws when it cannot be read. */
export async function findDestination(id: string): Promise<Destination | null> {
  const row: unknown = await getDatabase().destinations.get(id);
  return row === undefined ? null : destinationSchema.parse(row);
}

/** Changes a destination in one transaction; does nothing when it was deleted. */
export async function changeDestination(id: string, change: (destination: Destination) => Destination): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', database.destinations, async () => {
    const row: unknown = await database.destinations.get(id);
    if (row !== undefined) await database.destinations.put(change(destinationSchema.parse(row)));
  });
}

/** Deletes a destination. */
export async function deleteDestination(id: string): Promise<void> {
  await getDatabase().destinations.delete(id);
}
