import type { TestResult } from '@/lib/core/destination';
import { makeId } from '@/lib/core/id';
import { findDestination } from '@/lib/storage/destinations';
import { findActor } from './actors';
import { accessOf, guard, type Ready, type Surroundings } from './attempt';

async function findReady(destinationId: string, { findSecrets }: Surroundings): Promise<Ready | null> {
  const destination = await findDestination(destinationId);
  const actor = destination === null ? null : findActor(destination.kind);
  return destination === null || actor === null ? null : { destination, actor, secrets: await findSecrets(destinationId) };
}

/** Tests a destination's connection, and says in words what came of it. */
export async function testConnection(destinationId: string, surroundings: Surroundings): Promise<TestResult> {
  const ready = await findReady(destinationId, surroundings);
  if (ready === null) return { ok: false, text: 'The destination is gone. Set it up again.' };
  const at = surroundings.now();
  const id = `test_${makeId(at, crypto.getRandomValues(new Uint8Array(10)))}`;
  return ready.actor.test(accessOf(ready), guard(surroundings), { deliveryId: id, at });
}
