import { makeId } from '@/lib/core/id';
import { parseSecret } from '@/lib/core/secret';
import { findDestination } from '@/lib/storage/destinations';
import type { Surroundings } from './outbox';
import { signWebhook } from './sign';

/** Sends scorecard.test to a destination, once, and says in words what came of it. */
export async function sendTest(
  destinationId: string,
  { now, send, findSecret }: Surroundings,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  const destination = await findDestination(destinationId);
  const key = parseSecret((await findSecret(destinationId)) ?? '');
  if (destination === null || !key.ok) return { ok: false, text: 'The destination or its secret is missing. Save it again.' };
  const id = `test_${makeId(now(), crypto.getRandomValues(new Uint8Array(10)))}`;
  const seconds = Math.floor(now() / 1000);
  const body = JSON.stringify({ type: 'scorecard.test', timestamp: new Date(now()).toISOString(), data: { schema: 'scorecard/1' } });
  const signature = await signWebhook(key.value, id, seconds, body);
  const headers = { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signature };
  const answer = await send({ url: destination.url, headers, body, timeout: 20_000 });
  if (answer.outcome === 'timeout') return { ok: false, text: 'No answer within 20 seconds. Check that the endpoint is up.' };
  if (answer.outcome !== 'answered') return { ok: false, text: 'The endpoint cannot be reached. Check the URL and that it is up.' };
  const ok = answer.status >= 200 && answer.status < 300;
  return {
    ok,
    text: ok ? `It works: the endpoint answered ${answer.status}.` : `The endpoint answered ${answer.status}. Check the URL and the signing secret.`,
  };
}
