import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target, TestResult } from '@/lib/core/delivery/target-schema';
import { makeId } from '@/lib/core/id';
import { failure, type Result } from '@/lib/core/result';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { findActor } from './actors';
import { accessOf, adapterContextOf, checkedSend, type DeliveryDependencies, type HoldCheck, type ResolvedDestination } from './attempt';
import { hasSameSettings } from './resolve-destination';

async function findResolved(destinationId: string, { findSecrets }: DeliveryDependencies): Promise<ResolvedDestination | null> {
  const destination = await findDestination(destinationId);
  const actor = destination === null ? null : findActor(destination.kind);
  return destination === null || actor === null ? null : { destination, actor, secrets: await findSecrets(destinationId) };
}

/** A search is allowed while a destination is paused, but not after it was removed or changed. */
const makeCheck =
  (resolved: ResolvedDestination, dependencies: DeliveryDependencies): HoldCheck =>
  async () => {
    const now = await findResolved(resolved.destination.id, dependencies);
    if (now === null) return 'gone';
    return hasSameSettings(resolved, now) ? null : 'changed';
  };

/** Tests a destination's connection and returns the result as a message. */
export async function testConnection(destinationId: string, dependencies: DeliveryDependencies): Promise<TestResult> {
  const resolved = await findResolved(destinationId, dependencies);
  if (resolved === null) return { ok: false, text: connectionTexts.destinationGone };
  const at = dependencies.now();
  const id = `test_${makeId(at, crypto.getRandomValues(new Uint8Array(10)))}`;
  return resolved.actor.test(accessOf(resolved), adapterContextOf(resolved, dependencies, makeCheck(resolved, dependencies)), { deliveryId: id, at });
}

/** What to search for. */
export type LookUpQuery =
  | { readonly what: 'forms'; readonly target: Target | null }
  | { readonly what: 'users'; readonly email: string }
  | { readonly what: 'targets'; readonly query: TargetQuery };

/** Searches for forms, users or targets in a destination's system; a message when it cannot. */
export async function lookUp(
  destinationId: string,
  wanted: LookUpQuery,
  dependencies: DeliveryDependencies,
): Promise<Result<readonly unknown[], string>> {
  const resolved = await findResolved(destinationId, dependencies);
  if (resolved === null) return failure(connectionTexts.destinationGone);
  const { forms, users, targets } = resolved.actor.lookUps;
  const call = checkedSend(resolved, dependencies, makeCheck(resolved, dependencies));
  const none = failure(connectionTexts.noSuchLookUp);
  if (wanted.what === 'forms') return forms === undefined ? none : forms(wanted.target, accessOf(resolved), call);
  if (wanted.what === 'users') return users === undefined ? none : users(wanted.email, accessOf(resolved), call);
  return targets === undefined ? none : targets(wanted.query, accessOf(resolved), call);
}
