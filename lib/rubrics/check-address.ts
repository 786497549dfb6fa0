import type { Subscription } from '@/lib/core/rubric/subscription';
import type { Fetch, Fetched, FetchOutcome } from '@/lib/network/get';

/** What a check needs of its surroundings: the clock, the network, the permissions, and a digest of a text. */
export type CheckSurroundings = {
  readonly now: () => number;
  readonly get: (fetch: Fetch) => Promise<FetchOutcome>;
  readonly hasPermission: (url: string) => Promise<boolean>;
  readonly digest: (text: string) => Promise<string>;
};

const timeout = 20_000;
/** As much as the largest rubric's file has. */
const limit = 1_048_576;

const failures: Readonly<Record<Exclude<FetchOutcome['outcome'], 'answered'>, string>> = {
  network: 'The server could not be reached. It is asked again tomorrow, or now if you wish.',
  timeout: 'The server did not answer in time. It is asked again tomorrow, or now if you wish.',
  cut: 'The answer was cut off. It is asked for again tomorrow, or now if you wish.',
  offline: 'This device is offline. The address is asked again tomorrow, or now once it is online.',
  'not-granted': 'The browser is no longer allowed to ask this address. Allow it again to stay subscribed.',
};

function sayStatus(status: number): string {
  if (status >= 300 && status < 400)
    return 'This address leads to another one, which Plumbline does not go to by itself. Subscribe to the address where it ends.';
  if (status === 401 || status === 403) return 'The server asks for a sign-in. A rubric must be readable without one at its address.';
  if (status === 404 || status === 410) return 'There is nothing at this address any more.';
  return `The server answered with an error (${status}). It is asked again tomorrow, or now if you wish.`;
}

const unasked = 'The server says that nothing changed, though nothing was ever read from it.';

/** Types that cannot hold a rubric; servers call plain files by many names, so the others are looked at. */
const foreign = /^(text\/html|application\/xhtml|image\/|audio\/|video\/|font\/|application\/(pdf|zip|gzip))/i;

function findProblem({ status, type, text }: Fetched): string | null {
  if (status !== 200 && status !== 304) return sayStatus(status);
  if (status === 304) return null;
  if (foreign.test(type)) return `This address answers with ${type.split(';', 1)[0]}, not with a rubric as JSON or Markdown.`;
  return text === null ? 'The answer is larger than any rubric (1 MiB). Nothing of it was read.' : null;
}

async function takeText(before: Subscription, { etag, text }: Fetched, { now, digest }: CheckSurroundings): Promise<Subscription> {
  const at = now();
  const answered = { ...before, etag, answeredAt: at, problem: null };
  const found = await digest(text ?? '');
  if (found === before.accepted || found === before.declined) return { ...answered, offer: null };
  if (found === before.offer?.digest) return answered;
  return { ...answered, offer: { text: text ?? '', digest: found, path: new URL(before.url).pathname, receivedAt: at } };
}

/** Asks an address once: the subscription as it is afterwards. What was offered before stays when the answer is no good. */
export async function checkAddress(before: Subscription, surroundings: CheckSurroundings): Promise<Subscription> {
  const { get, hasPermission, now } = surroundings;
  const { url, etag } = before;
  const outcome: FetchOutcome = (await hasPermission(url)) ? await get({ url, etag, timeout, limit }) : { outcome: 'not-granted' };
  const tried = { ...before, triedAt: now() };
  if (outcome.outcome !== 'answered') return { ...tried, problem: failures[outcome.outcome] };
  const problem = findProblem(outcome);
  if (problem !== null) return { ...tried, problem };
  if (outcome.status === 304) return { ...tried, answeredAt: now(), problem: etag === null ? unasked : null };
  return takeText(tried, outcome, surroundings);
}
