import type { Destination, Secrets, TargetQuery } from '@/lib/core/delivery/destination';
import type { Target, TestResult } from '@/lib/core/delivery/target-schema';
import { makeId } from '@/lib/core/id';
import { failure, type Result } from '@/lib/core/result';
import { findDestination } from '@/lib/storage/delivery/destinations';
import { connectionTexts } from '@/lib/text/delivery/connections';
import type { DeliveryDependencies } from '../attempt';
import { accessOf, adapterContextOf, checkedSend, type HoldCheck, hasSameSettings } from '../checked-send';
import type { Asker } from './asker';
import { findAsker } from './askers';

/** What asking a destination needs from outside. */
export type AskDependencies = Pick<DeliveryDependencies, 'now' | 'send' | 'save' | 'hasPermission' | 'allows' | 'findSecrets'>;

type Asked = { readonly destination: Destination; readonly secrets: Secrets };

async function findAsked(destinationId: string, { findSecrets }: AskDependencies): Promise<Asked | null> {
  const destination = await findDestination(destinationId);
  return destination === null ? null : { destination, secrets: await findSecrets(destinationId) };
}

async function findResolved(destinationId: string, dependencies: AskDependencies): Promise<(Asked & { readonly asker: Asker }) | null> {
  const asked = await findAsked(destinationId, dependencies);
  const asker = asked === null ? null : findAsker(asked.destination.kind);
  return asked === null || asker === null ? null : { ...asked, asker };
}

/** A search is allowed while a destination is paused, but not after it was removed or changed. */
const makeCheck =
  (asked: Asked, dependencies: AskDependencies): HoldCheck =>
  async () => {
    const now = await findAsked(asked.destination.id, dependencies);
    if (now === null) return 'gone';
    return hasSameSettings(asked, now) ? null : 'changed';
  };

/** Tests a destination's connection and returns the result as a message. */
export async function testConnection(destinationId: string, dependencies: AskDependencies): Promise<TestResult> {
  const resolved = await findResolved(destinationId, dependencies);
  if (resolved === null) return { ok: false, text: connectionTexts.destinationGone };
  const at = dependencies.now();
  const id = `test_${makeId(at, crypto.getRandomValues(new Uint8Array(10)))}`;
  return resolved.asker.test(accessOf(resolved), adapterContextOf(resolved, dependencies, makeCheck(resolved, dependencies)), { deliveryId: id, at });
}

/** What to search for. */
export type LookUpQuery =
  | { readonly what: 'forms'; readonly target: Target | null }
  | { readonly what: 'users'; readonly email: string }
  | { readonly what: 'targets'; readonly query: TargetQuery };

/** Searches for forms, users or targets in a destination's system; a message when it cannot. */
export async function lookUp(destinationId: string, wanted: LookUpQuery, dependencies: AskDependencies): Promise<Result<readonly unknown[], string>> {
  const resolved = await findResolved(destinationId, dependencies);
  if (resolved === null) return failure(connectionTexts.destinationGone);
  const { forms, users, targets } = resolved.asker.lookUps;
  const call = checkedSend(resolved, dependencies, makeCheck(resolved, dependencies));
  const none = failure(connectionTexts.noSuchLookUp);
  if (wanted.what === 'forms') return forms === undefined ? none : forms(wanted.target, accessOf(resolved), call);
  if (wanted.what === 'users') return users === undefined ? none : users(wanted.email, accessOf(resolved), call);
  return targets === undefined ? none : targets(wanted.query, accessOf(resolved), call);
}
