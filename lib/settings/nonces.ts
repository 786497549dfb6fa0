import * as z from 'zod/mini';
import { type Browser, browser } from '@/lib/browser/browser';

const prefix = 'nonce:';
const keyOf = (nonce: string) => prefix + nonce;
/** How long a nonce waits for the frame that redeems it, and how long a frame waits for its registration, in milliseconds. */
const lifeMs = 60_000;
const redeemTimeoutMs = 2000;
/** How many nonces one tab can have that nobody has redeemed. */
const mostPerTab = 4;

/** What a panel stands in. */
export type NonceUse = 'call' | 'practice';

const nonceSchema = z.object({
  tab: z.number(),
  frame: z._default(z.number(), 0),
  until: z.number(),
  use: z._default(z.enum(['call', 'practice']), 'call'),
});

/** One change of the stored nonces after another: two that redeem one nonce at once must not both find it. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request('nonces', work) as Promise<Value>;

/** The stored keys that go when a tab registers one more nonce: what has expired or cannot be read, and the tab's oldest ones. */
export function listStale(stored: Readonly<Record<string, unknown>>, tab: number, now: number): readonly string[] {
  const found = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  const nonces = found.map(([key, value]) => ({ key, nonce: nonceSchema.safeParse(value).data }));
  const live = nonces.flatMap(({ key, nonce }) => (nonce !== undefined && nonce.until > now ? [{ key, ...nonce }] : []));
  const own = live.filter((nonce) => nonce.tab === tab).sort((a, b) => b.until - a.until);
  const kept = new Set([...live.filter((nonce) => nonce.tab !== tab), ...own.slice(0, mostPerTab - 1)].map(({ key }) => key));
  return found.map(([key]) => key).filter((key) => !kept.has(key));
}

/** Keeps a nonce with the ids of the tab and the frame in which it was minted, and for what, for a minute. Only the extension's own pages and worker can read it. */
export const registerNonce = (nonce: string, tab: number, use: NonceUse, now: number, frame = 0): Promise<void> =>
  inTurn(async () => {
    await browser.storage.session.remove([...listStale(await browser.storage.session.get(null), tab, now)]);
    await browser.storage.session.set({ [keyOf(nonce)]: { tab, frame, use, until: now + lifeMs } });
  });

/** Resolves once a key is stored, or after two seconds without it. */
async function waitFor(key: string): Promise<void> {
  const stop = new AbortController();
  const arrival = new Promise<void>((resolve) => {
    const hear = (changes: Record<string, Browser.storage.StorageChange>) => changes[key] && resolve();
    const timer = setTimeout(resolve, redeemTimeoutMs);
    browser.storage.session.onChanged.addListener(hear);
    stop.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      browser.storage.session.onChanged.removeListener(hear);
    });
  });
  if (!(key in (await browser.storage.session.get(key)))) await arrival;
  stop.abort();
}

/**
 * Burns a nonce: true when it was registered for this tab and this use and has not expired at `now`; waits up to 2 s for the registration. Then
 * `redeemed` hears the frame in which it was minted.
 */
export async function redeemNonce(
  nonce: string,
  tab: number,
  use: NonceUse,
  now: number,
  redeemed: (frame: number) => Promise<void> = async () => undefined,
): Promise<boolean> {
  const key = keyOf(nonce);
  await waitFor(key);
  return inTurn(async () => {
    const stored = nonceSchema.safeParse((await browser.storage.session.get(key))[key]);
    await browser.storage.session.remove(key);
    const isGood = stored.success && stored.data.tab === tab && stored.data.use === use && stored.data.until > now;
    if (isGood) await redeemed(stored.data.frame);
    return isGood;
  });
}
