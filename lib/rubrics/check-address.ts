import { because } from '@/lib/core/reasons';
import type { CheckError, Subscription } from '@/lib/core/rubric/subscription';
import type { Fetch, Fetched, FetchOutcome } from '@/lib/network/get';

/** What a check needs from outside: the clock, the network, permissions, and a digest of a text. */
export type CheckDependencies = {
  readonly now: () => number;
  readonly get: (fetch: Fetch) => Promise<FetchOutcome>;
  readonly hasPermission: (url: string) => Promise<boolean>;
  readonly digest: (text: string) => Promise<string>;
};

const timeout = 20_000;
/** The size of the largest rubric file. */
const limit = 1_048_576;

function explainStatus(status: number): CheckError {
  if (status >= 300 && status < 400) return because('redirected', {});
  if (status === 401 || status === 403) return because('sign-in', {});
  return status === 404 || status === 410 ? because('nothing', {}) : because('status', { status });
}

/** Media types that cannot be a rubric; servers give plain files many types, so all others are read. */
const foreign = /^(text\/html|application\/xhtml|image\/|audio\/|video\/|font\/|application\/(pdf|zip|gzip))/i;

function findError({ status, type, text }: Fetched): CheckError | null {
  if (status !== 200 && status !== 304) return explainStatus(status);
  if (status === 304) return null;
  if (foreign.test(type)) return because('foreign-type', { type: type.split(';', 1)[0] ?? '' });
  return text === null ? because('too-large', {}) : null;
}

async function readOffer(before: Subscription, { etag, text }: Fetched, { now, digest }: CheckDependencies): Promise<Subscription> {
  const at = now();
  const answered = { ...before, etag, answeredAt: at, problem: null };
  const found = await digest(text ?? '');
  if (found === before.accepted || found === before.declined) return { ...answered, offer: null };
  if (found === before.offer?.digest) return answered;
  return { ...answered, offer: { text: text ?? '', digest: found, path: new URL(before.url).pathname, receivedAt: at } };
}

/** Requests an address once and returns the updated subscription. An earlier offer stays when the answer is unusable. */
export async function checkAddress(before: Subscription, dependencies: CheckDependencies): Promise<Subscription> {
  const { get, hasPermission, now } = dependencies;
  const { url, etag } = before;
  const outcome: FetchOutcome = (await hasPermission(url)) ? await get({ url, etag, timeout, limit }) : { outcome: 'not-granted' };
  const tried = { ...before, triedAt: now() };
  if (outcome.outcome !== 'answered') return { ...tried, problem: because(outcome.outcome, {}) };
  const problem = findError(outcome);
  if (problem !== null) return { ...tried, problem };
  if (outcome.status === 304) return { ...tried, answeredAt: now(), problem: etag === null ? because('nothing-changed', {}) : null };
  return readOffer(tried, outcome, dependencies);
}
