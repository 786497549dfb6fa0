import type { Destination } from '@/lib/core/delivery/destination';
import { getDatabase } from '@/lib/storage/database/database';

/** Stores a destination; on disk when it resolves. */
export async function saveDestination(destination: Destination): Promise<void> {
  await getDatabase().destinations.put(destination);
}

/** Deletes a destination. */
export async function deleteDestination(id: string): Promise<void> {
  await getDatabase().destinations.delete(id);
}
