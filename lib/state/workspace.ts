import type { Destination } from '@/lib/core/delivery';
import { endpointProblemText, parseEndpoint } from '@/lib/core/endpoint';
import { makeId } from '@/lib/core/id';
import { parseSecret, secretProblemText } from '@/lib/core/secret';
import { testDestination } from '@/lib/messaging/test-destination';
import { deleteSecret, saveSecret } from '@/lib/settings/secrets';
import { deleteDestination, saveDestination } from '@/lib/storage/destinations';
import { listInterviews } from '@/lib/storage/interviews';
import { observeDestinations } from '@/lib/storage/observe';

/** The interviews that began last, the latest first. */
export const loadInterviews = () => listInterviews(500);

/** Calls `listener` with the destinations, now and at each change, until the signal aborts. */
export const observeAll = (listener: (rows: readonly Destination[]) => void, signal: AbortSignal) => observeDestinations(listener, signal);

/** Saves a webhook after asking for its origin; null when done, else what to tell the user. Call it in a gesture. */
export async function addWebhook(url: string, secret: string): Promise<string | null> {
  const endpoint = parseEndpoint(url, (text) => URL.parse(text));
  if (!endpoint.ok) return endpointProblemText[endpoint.reason];
  const key = parseSecret(secret);
  if (!key.ok) return secretProblemText[key.reason];
  const granted = await chrome.permissions.request({ origins: [endpoint.value.origin] });
  if (!granted) return 'The browser was not allowed to send there. Nothing was saved. Save again and allow it.';
  const now = Date.now();
  const id = makeId(now, crypto.getRandomValues(new Uint8Array(10)));
  await saveSecret(id, secret.trim());
  await saveDestination({ id, kind: 'webhook', url: endpoint.value.href, enabled: true, createdAt: now });
  return null;
}

/** Forgets a destination and its secret; finished scorecards stay on this device. */
export async function remove(id: string): Promise<void> {
  await deleteDestination(id);
  await deleteSecret(id);
}

/** Sends a test event to a destination and says in words what came of it. */
export async function test(id: string): Promise<string> {
  return (await testDestination(id)).text;
}
