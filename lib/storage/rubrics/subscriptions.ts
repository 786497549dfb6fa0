import { type Subscription, subscriptionSchema } from '@/lib/core/rubric/subscription';
import { readTable, writeTable } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';

/** Every subscription, the oldest first. */
export async function listSubscriptions(): Promise<readonly Subscription[]> {
  const rows = readable(subscriptionSchema, await readTable('subscriptions', (table) => table.rows(null), []));
  return rows.toSorted((a, b) => a.createdAt - b.createdAt);
}

/** The subscription of an id; null when there is none. */
export async function findSubscription(id: string): Promise<Subscription | null> {
  const row = await readTable('subscriptions', (table) => table.get(id), undefined);
  return row === undefined ? null : subscriptionSchema.parse(row);
}

/** Changes a subscription in one transaction; does nothing when it was deleted. */
export const changeSubscription = (id: string, change: (subscription: Subscription) => Subscription): Promise<void> =>
  writeTable('subscriptions', async (table) => {
    const row = await table.get(id);
    if (row !== undefined) table.put(change(subscriptionSchema.parse(row)));
  });
