import type { Result } from '@/lib/core/result';
import type { OwnRubric } from '@/lib/core/rubric/own-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Subscription, subscriptionSchema } from '@/lib/core/rubric/subscription';
import { getDatabase } from '@/lib/storage/database/database';
import { type RubricRefusal, saveRubric, tablesOf } from './rubric-commands';

/** Stores a subscription. */
export async function saveSubscription(subscription: Subscription): Promise<void> {
  await getDatabase().subscriptions.put(subscription);
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
      const row: unknown = await database.subscriptions.get(id);
      if (row !== undefined) await database.subscriptions.put(markAccepted(subscriptionSchema.parse(row)));
    }
    return saved;
  });
}
