import * as z from 'zod/mini';
import { type Browser, browser } from '@/lib/browser/browser';

const prefix = 'nonce:';
const keyOf = (nonce: string) => prefix + nonce;
/** How long a nonce is valid before it is redeemed, and how long a frame waits for its registration, in milliseconds. */
const lifeMs = 60_000;
const redeemTimeoutMs = 2000;
/** How many unredeemed nonces one tab can have. */
const mostPerTab = 4;

/** What kind of page contains the panel. */
export type NonceUse = 'call' | 'practice';

const nonceSchema = z.object({
  tab: z.number(),
  frame: z._default(z.number(), 0),
  until: z.number(),
  use: z._default(z.enum(['call', 'practice']), 'call'),
});

/** Changes the stored nonces one at a time, so that two frames cannot both redeem one nonce. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request('nonces', work) as Promise<Value>;

/** The stored keys to delete when a tab registers another nonce: expired and unreadable ones, and the oldest of the tab. */
export function listStale(stored: Readonly<Record<string, unknown>>, tab: number, now: number): readonly string[] {
  const found = Object.entries(stored).filter(([key]) => key.startsWith(prefix));
  const nonces = found.map(([key, value]) => ({ key, nonce: nonceSchema.safeParse(value).data }));
  const live = nonces.flatMap(({ key, nonce }) => (nonce !== undefined && nonce.until > now ? [{ key, ...nonce }] : []));
  const own = live.filter((nonce) => nonce.tab === tab).sort((a, b) => b.until - a.until);
  const kept = new Set([...live.filter((nonce) => nonce.tab !== tab), ...own.slice(0, mostPerTab - 1)].map(({ key }) => key));
  return found.map(([key]) => key).filter((key) => !kept.has(key));
}

/**
 * Stores a nonce for a minute, with the ids of the tab and frame that created it and its purpose. Only the extension's own pages and worker can read
 * it.
 */
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
 * Redeems a nonce, which works once: true when it was registered for this tab and purpose and has not expired at `now`. Waits up to 2 s for the
 * registration. Then calls `redeemed` with the frame that created it.
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
