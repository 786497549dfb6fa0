import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target, TestResult } from '@/lib/core/delivery/target-schema';
import { makeId } from '@/lib/core/id';
import { failure, type Result } from '@/lib/core/result';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { findActor } from './actors';
import { accessOf, type Check, guard, type Ready, reachOf, type Surroundings } from './attempt';
import { isSame } from './ready';

async function findReady(destinationId: string, { findSecrets }: Surroundings): Promise<Ready | null> {
  const destination = await findDestination(destinationId);
  const actor = destination === null ? null : findActor(destination.kind);
  return destination === null || actor === null ? null : { destination, actor, secrets: await findSecrets(destinationId) };
}

/** A look-up may be asked for while a destination is paused, but not once it is removed or set up otherwise. */
const makeCheck =
  (ready: Ready, surroundings: Surroundings): Check =>
  async () => {
    const now = await findReady(ready.destination.id, surroundings);
    if (now === null) return 'gone';
    return isSame(ready, now) ? null : 'changed';
  };

/** Tests a destination's connection, and says in words what came of it. */
export async function testConnection(destinationId: string, surroundings: Surroundings): Promise<TestResult> {
  const ready = await findReady(destinationId, surroundings);
  if (ready === null) return { ok: false, text: connectionTexts.destinationGone };
  const at = surroundings.now();
  const id = `test_${makeId(at, crypto.getRandomValues(new Uint8Array(10)))}`;
  return ready.actor.test(accessOf(ready), reachOf(ready, surroundings, makeCheck(ready, surroundings)), { deliveryId: id, at });
}

/** What is looked up, and by what. */
export type Wanted =
  | { readonly what: 'forms'; readonly target: Target | null }
  | { readonly what: 'users'; readonly email: string }
  | { readonly what: 'targets'; readonly query: TargetQuery };

/** Looks forms, users or targets up in a destination's system; words when it cannot. */
export async function lookUp(destinationId: string, wanted: Wanted, surroundings: Surroundings): Promise<Result<readonly unknown[], string>> {
  const ready = await findReady(destinationId, surroundings);
  if (ready === null) return failure(connectionTexts.destinationGone);
  const { forms, users, targets } = ready.actor.lookUps;
  const call = guard(ready, surroundings, makeCheck(ready, surroundings));
  const none = failure(connectionTexts.noSuchLookUp);
  if (wanted.what === 'forms') return forms === undefined ? none : forms(wanted.target, accessOf(ready), call);
  if (wanted.what === 'users') return users === undefined ? none : users(wanted.email, accessOf(ready), call);
  return targets === undefined ? none : targets(wanted.query, accessOf(ready), call);
}
