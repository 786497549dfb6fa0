import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { matchPatternOf } from '@/lib/core/match-pattern';
import { failure, type Result, success } from '@/lib/core/result';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Difference, findRubricDifferences } from '@/lib/core/rubric/rubric-difference';
import { beginSubscription, type Offer, type Subscription } from '@/lib/core/rubric/subscription';
import { requestRubricCheck } from '@/lib/messaging/worker';
import type { FileFault } from '@/lib/rubrics/files/fault';
import { formatOf } from '@/lib/rubrics/files/read-file';
import { newId } from '@/lib/state/app/ids';
import { giveBackUnused, requestPermissions } from '@/lib/state/app/permissions';
import type { ShowToast } from '@/lib/state/app/toast';
import { readRubricText } from '@/lib/state/files/read-rubric';
import { observeSubscriptions } from '@/lib/storage/observe';
import { acceptOffer, deleteSubscription, saveSubscription } from '@/lib/storage/rubrics/subscription-commands';
import { changeSubscription, listSubscriptions } from '@/lib/storage/rubrics/subscriptions';
import { addressErrors, rubricTexts } from '@/lib/text/rubrics/actions';
import type { LibraryRubric } from './rubric-library';

/** Calls `listener` with the subscriptions, now and at each change, until the signal aborts. */
export const followSubscriptions = (listener: (rows: readonly Subscription[]) => void, signal: AbortSignal) => observeSubscriptions(listener, signal);

/**
 * Subscribes to a rubric at an address after requesting its permission, and requests it once: the subscription's id, or a message. Call it in a user
 * gesture.
 */
export async function followAddress(address: string): Promise<Result<string, string>> {
  const endpoint = parseEndpoint(address, URL.parse);
  if (!endpoint.ok) return failure(addressErrors[endpoint.reason]);
  const { href, origin } = endpoint.value;
  if (!(await requestPermissions({ origins: [origin], permissions: [] }))) return failure(rubricTexts.notAllowed);
  const known = (await listSubscriptions()).find(({ url }) => url === href);
  const id = known?.id ?? newId();
  if (known === undefined) await saveSubscription(beginSubscription(id, href, Date.now()));
  await requestRubricCheck(id);
  return success(id);
}

/** Requests a subscribed rubric now, after its permission; false when that was refused. Call it in a user gesture. */
export async function checkNow({ id, url }: Subscription): Promise<boolean> {
  if (!(await requestPermissions({ origins: [matchPatternOf(new URL(url))], permissions: [] }))) return false;
  return requestRubricCheck(id);
}

/** What accepting an offer would do: the rubric as it would be saved, the user's own version that it would succeed, and the differences. */
export type OfferPreview = {
  readonly rubric: Rubric;
  readonly remoteId: string;
  readonly follows: Rubric | null;
  readonly differences: readonly Difference[];
};

const refuse = (text: string): Result<never, readonly FileFault[]> => failure([{ line: null, place: '', text }]);

function placeOffer(
  { rubricId, remoteId }: Subscription,
  read: Rubric,
  library: readonly LibraryRubric[],
): Result<OfferPreview, readonly FileFault[]> {
  if (remoteId !== null && read.id !== remoteId) return refuse(rubricTexts.anotherId(read.id, remoteId));
  const known = library.find(({ rubric }) => rubric.id === (rubricId ?? read.id));
  const taken = known?.kind === 'built-in';
  const follows = known?.kind === 'own' && known.savedAt !== null ? known.rubric : null;
  const rubric = { ...read, id: rubricId ?? (taken ? newId() : read.id) };
  return success({ rubric, remoteId: read.id, follows, differences: follows === null ? [] : findRubricDifferences(follows, rubric) });
}

/** What accepting an offer would do, or why it cannot be accepted. Nothing is changed. */
export async function previewOffer(
  subscription: Subscription,
  { text, path }: Offer,
  library: readonly LibraryRubric[],
): Promise<Result<OfferPreview, readonly FileFault[]>> {
  const format = formatOf(path, text);
  if (format === 'csv') return refuse(rubricTexts.foreignFormat);
  const head = { id: subscription.remoteId ?? newId(), title: '', role: '', level: 'mid' } as const;
  const read = await readRubricText({ format, text: text.replaceAll(/\r\n?/g, '\n') }, { base: null, head }, new AbortController().signal);
  return read.ok ? placeOffer(subscription, read.value, library) : read;
}

const notSaved = rubricTexts.notAccepted;

/** Accepts an offer as a version of the user's own rubric; returns its id, or null when it could not be saved. */
export async function acceptPreviewed({ id }: Subscription, { digest }: Offer, preview: OfferPreview, showToast: ShowToast): Promise<string | null> {
  const { rubric, remoteId, follows } = preview;
  try {
    const saved = await acceptOffer(id, { rubric, remoteId, expected: follows?.version ?? null, digest }, Date.now());
    if (!saved.ok) showToast(rubricTexts.acceptedMeanwhile);
    else showToast(rubricTexts.acceptedAs(rubric.title, saved.value.rubric.version));
    return saved.ok ? rubric.id : null;
  } catch (error) {
    reportError(error);
    showToast(notSaved);
    return null;
  }
}

/** Marks an offer as seen where it does not differ from the present version. */
export const acceptEqual = ({ id }: Subscription, { digest }: Offer, { rubric, remoteId }: OfferPreview): Promise<void> =>
  changeSubscription(id, (row) => ({
    ...row,
    rubricId: rubric.id,
    remoteId,
    accepted: digest,
    offer: row.offer?.digest === digest ? null : row.offer,
  }));

/** Declines an offer: it is offered again only when it changes. */
export async function declineOffer({ id }: Subscription, offer: Offer, showToast: ShowToast): Promise<void> {
  await changeSubscription(id, (row) => ({ ...row, declined: offer.digest, offer: null }));
  showToast(rubricTexts.declined, () => changeSubscription(id, (row) => ({ ...row, declined: null, offer })));
}

/** Deletes a subscription and gives its permission back. The rubric stays. */
export async function unfollow(subscription: Subscription, showToast: ShowToast): Promise<void> {
  await deleteSubscription(subscription.id);
  await giveBackUnused({ origins: [matchPatternOf(new URL(subscription.url))], permissions: [] });
  showToast(rubricTexts.unsubscribed);
}
