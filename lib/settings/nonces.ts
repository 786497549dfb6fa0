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

type Nonce = z.infer<typeof nonceSchema>;

/** The nonces that this worker has registered and nobody has redeemed, by the keys under which they are stored: reading them costs no round trip. */
const known = new Map<string, Nonce>();

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
export function registerNonce(nonce: string, tab: number, use: NonceUse, now: number, frame = 0): Promise<void> {
  const registered: Nonce = { tab, frame, use, until: now + lifeMs };
  for (const key of listStale(Object.fromEntries(known), tab, now)) known.delete(key);
  known.set(keyOf(nonce), registered);
  return inTurn(async () => {
    await browser.storage.session.remove([...listStale(await browser.storage.session.get(null), tab, now)]);
    await browser.storage.session.set({ [keyOf(nonce)]: registered });
  });
}

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

/** Takes a nonce out of the store, where it stays no longer than what is stored before it takes. */
const removeStored = (key: string): Promise<Nonce | undefined> =>
  inTurn(async () => {
    const stored = nonceSchema.safeParse((await browser.storage.session.get(key))[key]);
    await browser.storage.session.remove(key);
    return stored.data;
  });

/** Takes out a nonce that an earlier run of the worker has registered, or that is still to be registered. */
async function awaitStored(key: string): Promise<Nonce | undefined> {
  await waitFor(key);
  known.delete(key);
  return removeStored(key);
}

/**
 * Redeems a nonce, which works once: true when it was registered for this tab and purpose and has not expired at `now`. Waits up to 2 s for the
 * registration. Then calls `redeemed` with the frame that created it. The panel waits for the
 * answer: where this worker knows the nonce, it comes at once.
 */
export async function redeemNonce(
  nonce: string,
  tab: number,
  use: NonceUse,
  now: number,
  redeemed: (frame: number) => Promise<void> = async () => undefined,
): Promise<boolean> {
  const key = keyOf(nonce);
  const own = known.get(key);
  if (known.delete(key)) removeStored(key).catch(reportError);
  const found = own ?? (await awaitStored(key));
  const isGood = found !== undefined && found.tab === tab && found.use === use && found.until > now;
  if (isGood) redeemed(found.frame).catch(reportError);
  return isGood;
}
