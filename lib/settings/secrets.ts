import * as z from 'zod/mini';

const keyOf = (destinationId: string) => `secret:${destinationId}`;

/** Keeps a signing secret where only the extension's own pages and worker can read it. */
export const saveSecret = (destinationId: string, secret: string) => chrome.storage.local.set({ [keyOf(destinationId)]: secret });

/** The signing secret of a destination; null when there is none. */
export async function findSecret(destinationId: string): Promise<string | null> {
  const key = keyOf(destinationId);
  const stored: unknown = (await chrome.storage.local.get(key))[key];
  const secret = z.string().safeParse(stored);
  return secret.success ? secret.data : null;
}

/** Forgets a signing secret. */
export const deleteSecret = (destinationId: string) => chrome.storage.local.remove(keyOf(destinationId));
