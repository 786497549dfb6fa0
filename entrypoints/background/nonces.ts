const keyOf = (nonce: string) => `nonce:${nonce}`;
const patience = 2000;
const step = 50;

/** Keeps a nonce with the tab whose guest minted it. */
export async function registerNonce(nonce: string, tab: number): Promise<boolean> {
  await chrome.storage.session.set({ [keyOf(nonce)]: tab });
  return true;
}

/** Burns a nonce: true when it was registered in this tab; waits up to 2 s for the registration. */
export async function redeemNonce(nonce: string, tab: number): Promise<boolean> {
  const key = keyOf(nonce);
  for (let waited = 0; waited <= patience; waited += step) {
    const registered: unknown = (await chrome.storage.session.get(key))[key];
    if (registered !== undefined) {
      await chrome.storage.session.remove(key);
      return registered === tab;
    }
    await new Promise((resolve) => setTimeout(resolve, step));
  }
  return false;
}
