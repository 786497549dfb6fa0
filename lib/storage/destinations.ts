import * as z from 'zod/mini';
import { type Destination, destinationSchema } from '@/lib/core/delivery';
import { getDatabase } from './database';

/** Every destination. */
export const listDestinations = async (): Promise<readonly Destination[]> =>
  z.array(destinationSchema).parse(await getDatabase().destinations.toArray());

/** Keeps a destination; on disk when it resolves. */
export async function saveDestination(destination: Destination): Promise<void> {
  await getDatabase().destinations.put(destination);
}

/** The destination of an id; null when there is none. */
export async function findDestination(id: string): Promise<Destination | null> {
  const row: unknown = await getDatabase().destinations.get(id);
  return row === undefined ? null : destinationSchema.parse(row);
}

/** Switches a destination off. */
export async function disableDestination(id: string): Promise<void> {
  await getDatabase().destinations.update(id, { enabled: false });
}

/** Forgets a destination. */
export async function deleteDestination(id: string): Promise<void> {
  await getDatabase().destinations.delete(id);
}
