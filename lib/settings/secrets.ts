import * as z from 'zod/mini';
import type { Secrets } from '@/lib/core/destination';

const keyOf = (destinationId: string) => `secret:${destinationId}`;
const stored = z.union([z.record(z.string(), z.string()), z.string()]);

/** Keeps a destination's secrets where only the extension's own pages and worker can read them. */
export const saveSecrets = (destinationId: string, secrets: Secrets) => chrome.storage.local.set({ [keyOf(destinationId)]: secrets });

/** The secrets of a destination by field; none when there are none. Version 1 kept a webhook's signing secret alone. */
export async function findSecrets(destinationId: string): Promise<Secrets> {
  const key = keyOf(destinationId);
  const read = stored.safeParse((await chrome.storage.local.get(key))[key]);
  if (!read.success) return {};
  return typeof read.data === 'string' ? { signingSecret: read.data } : read.data;
}

/** Forgets a destination's secrets. */
export const deleteSecrets = (destinationId: string) => chrome.storage.local.remove(keyOf(destinationId));
