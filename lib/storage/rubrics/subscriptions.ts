import type { Result } from '@/lib/core/result';
import type { OwnRubric } from '@/lib/core/rubric/own-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Subscription, subscriptionSchema } from '@/lib/core/rubric/subscription';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { type RubricRefusal, saveRubric, tablesOf } from './rubric-commands';

/** Every subscription, the oldest first. */
export async function listSubscriptions(): Promise<readonly Subscription[]> {
  const rows = readable(subscriptionSchema, await getDatabase().subscriptions.toArray());
  return rows.toSorted((a, b) => a.createdAt - b.createdAt);
}

/** The subscription of an id; null when there is none. */
export async function findSubscription(id: string): Promise<Subscription | null> {
  const row: unknown = await getDatabase().subscriptions.get(id);
  return row === undefined ? null : subscriptionSchema.parse(row);
}

/** Stores a subscription. */
export async function saveSubscription(subscription: Subscription): Promise<void> {
  await getDatabase().subscriptions.put(subscription);
}

/** Changes a subscription in one transaction; does nothing when it was deleted. */
export async function changeSubscription(id: string, change: (subscription: Subscription) => Subscription): Promise<void> {
  const database = getDatabase();
  await database.transaction('rw', database.subscriptions, async () => {
    const found = await findSubscription(id);
    if (found !== null) await database.subscriptions.put(change(found));
  });
}

/** Deletes a subscription; the rubric made from it stays. */
export async function deleteSubscription(id: string): Promise<void> {
  await getDatabase().subscriptions.delete(id);
}

/** An accepted offer: the rubric, its id in the file, the version before it, and the text it was read from. */
export type Acceptance = { readonly rubric: Rubric; readonly remoteId: string; readonly expected: number | null; readonly digest: string };

/** Saves an offer as a version of the user's own rubric and removes the offer, in one transaction. */
export async function acceptOffer(
  id: string,
  { rubric, remoteId, expected, digest }: Acceptance,
  at: number,
): Promise<Result<OwnRubric, RubricRefusal>> {
  const database = getDatabase();
  return database.transaction('rw', [...tablesOf(database), database.subscriptions], async () => {
    const saved = await saveRubric(rubric, { origin: 'accepted', expected }, at);
    if (saved.ok) {
      const markAccepted = (row: Subscription) => ({ ...row, rubricId: rubric.id, remoteId, accepted: digest, declined: null, offer: null });
      await changeSubscription(id, markAccepted);
    }
    return saved;
  });
}
