import * as z from 'zod/mini';

const keyOf = (nonce: string) => `nonce:${nonce}`;
const patience = 2000;

/** Keeps a nonce with the id of the tab whose guest minted it. Only the extension's own pages and worker can read it. */
export async function registerNonce(nonce: string, tab: number): Promise<boolean> {
  await chrome.storage.session.set({ [keyOf(nonce)]: tab });
  return true;
}

/** The value of a key, which may yet be on its way; undefined when it has not come after two seconds. */
async function waitFor(key: string): Promise<unknown> {
  const stop = new AbortController();
  const arrival = new Promise<unknown>((resolve) => {
    const hear = (changes: Record<string, chrome.storage.StorageChange>) => changes[key] && resolve(changes[key].newValue);
    const timer = setTimeout(() => resolve(undefined), patience);
    chrome.storage.session.onChanged.addListener(hear);
    stop.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      chrome.storage.session.onChanged.removeListener(hear);
    });
  });
  const present: unknown = (await chrome.storage.session.get(key))[key];
  const value = present ?? (await arrival);
  stop.abort();
  return value;
}

/** Burns a nonce: true when it was registered for the tab that this page stands in; waits up to 2 s for the registration. */
export async function redeemNonce(nonce: string): Promise<boolean> {
  const key = keyOf(nonce);
  const [value, here] = await Promise.all([waitFor(key), chrome.tabs.getCurrent()]);
  if (value === undefined) return false;
  await chrome.storage.session.remove(key);
  return z.number().parse(value) === here?.id;
}
