import * as z from 'zod/mini';
import { browser } from '@/lib/browser/browser';
import type { Secrets } from '@/lib/core/delivery/destination';
import { updateStored } from './setting';

const prefix = 'secret:';
const keyOf = (destinationId: string) => `${prefix}${destinationId}`;
const schema = z.union([z.record(z.string(), z.string()), z.string()]);

/** Whether a key of the settings holds a destination's secrets. */
export const isSecretKey = (key: string): boolean => key.startsWith(prefix);

/** Whether stored secrets can be read. */
export const isReadableSecret = (raw: unknown): boolean => raw === undefined || schema.safeParse(raw).success;

/** Stores a destination's secrets where only the extension's own pages and worker can read them. Unreadable earlier ones are set aside there. */
export const saveSecrets = (destinationId: string, secrets: Secrets): Promise<void> =>
  updateStored(
    keyOf(destinationId),
    'local',
    (raw) => ({ value: raw, isWhole: isReadableSecret(raw) }),
    () => secrets,
  );

/**
 * The secrets of a destination by field; empty when there are none. Version 1 stored only a webhook's signing secret. Throws where they cannot be
 * read: nothing may be sent without them.
 */
export async function findSecrets(destinationId: string): Promise<Secrets> {
  const key = keyOf(destinationId);
  const raw: unknown = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return {};
  const secrets = schema.parse(raw);
  return typeof secrets === 'string' ? { signingSecret: secrets } : secrets;
}

/** Deletes a destination's secrets. */
export const deleteSecrets = (destinationId: string): Promise<void> => browser.storage.local.remove(keyOf(destinationId));

/** The ids of the destinations with stored secrets. */
export async function listSecretOwners(): Promise<readonly string[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.keys(all).flatMap((key) => (isSecretKey(key) ? [key.slice(prefix.length)] : []));
}
