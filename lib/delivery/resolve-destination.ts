import * as z from 'zod/mini';
import type { Secrets } from '@/lib/core/delivery/destination';
import { because } from '@/lib/core/reasons';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { findActor } from './actors';
import type { DeliveryDependencies, ResolvedDestination } from './attempt';
import type { ClosedReason } from './checked-send';
import { pause } from './run';

/** The secrets of a destination; null where they cannot be read, which is reported. */
async function findReadableSecrets(id: string, { findSecrets }: DeliveryDependencies): Promise<Secrets | null> {
  try {
    return await findSecrets(id);
  } catch (error) {
    if (!(error instanceof z.core.$ZodError)) throw error;
    reportError(error);
    return null;
  }
}

/** Reads a destination with its settings and secrets as they are now, or why nothing may be sent to it. */
export async function resolveDestination(id: string, dependencies: DeliveryDependencies): Promise<ResolvedDestination | ClosedReason> {
  const [destination, secrets] = await Promise.all([findDestination(id), findReadableSecrets(id, dependencies)]);
  if (destination === null) return 'gone';
  if (destination.pause !== null) return 'paused';
  const actor = findActor(destination.kind);
  if (secrets !== null && actor?.canRead(destination.settings)) return { destination, actor, secrets };
  await pause(destination, 'access', [because(actor === null ? 'unknown-kind' : 'settings-unreadable', {})], dependencies.now());
  return 'paused';
}
