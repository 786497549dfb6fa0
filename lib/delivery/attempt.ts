import type { Attempt, OutboxRow } from '@/lib/core/delivery/delivery';
import type { Destination, PlannedRequest, Secrets } from '@/lib/core/delivery/destination';
import type { Verdict } from '@/lib/core/delivery/verdict';
import { changesSince } from '@/lib/core/mapping/form';
import { because } from '@/lib/core/reasons';
import type { Request, SendOutcome } from '@/lib/network/send';
import type { Actor, AdapterContext, AttemptContext, FileToWrite, SaveOutcome } from './actor';
import { accessOf, adapterContextOf, type ClosedReason, type HoldCheck, type HoldReason, hasSameSettings } from './checked-send';

/** What a drain needs from outside: time, randomness, the network, the disk, permissions, secrets, and a lock per destination. */
export type DeliveryDependencies = {
  readonly now: () => number;
  readonly random: () => number;
  readonly send: (request: Request) => Promise<SendOutcome>;
  readonly save: (file: FileToWrite) => Promise<SaveOutcome>;
  /** Whether requests may go to a match pattern. */
  readonly hasPermission: (pattern: string) => Promise<boolean>;
  /** Whether one of the browser's own permissions is granted. */
  readonly allows: (permission: string) => Promise<boolean>;
  readonly findSecrets: (destinationId: string) => Promise<Secrets>;
  readonly exclusively: <Value>(destinationId: string, work: () => Promise<Value>) => Promise<Value>;
};

/** A destination with its actor and its secrets. */
export type ResolvedDestination = { readonly destination: Destination; readonly actor: Actor; readonly secrets: Secrets };

/** An attempt and its verdict. */
export type AttemptOutcome = { readonly attempt: Attempt; readonly verdict: Verdict };

type Step = {
  readonly planned: PlannedRequest;
  readonly resolved: ResolvedDestination;
  readonly attemptContext: AttemptContext;
  readonly adapterContext: AdapterContext;
};

const cannotTell = [because('cannot-tell', {})];
const askLater = [because('could-not-ask', {})];

/** Outcomes of attempts that may have reached the destination. */
const left: readonly Attempt['outcome'][] = ['answered', 'redirected', 'network', 'timeout', 'interrupted'];

/**
 * The verdict on a request that must not be written twice, before it is sent again; null when it has to be sent. A doubtful one is not sent until it
 * is known to be absent. A refused one is looked for too, because the browser may have sent it twice and shown the second answer.
 */
async function reconcile(row: OutboxRow, { planned, resolved, attemptContext, adapterContext }: Step): Promise<Verdict | null> {
  if (planned.repeatable || !(row.doubtful || row.attempts.some(({ outcome }) => left.includes(outcome)))) return null;
  const found = await resolved.actor.reconcile?.(planned, accessOf(resolved), adapterContext.call, attemptContext);
  if (found === 'arrived') return { class: 'done' };
  if (!row.doubtful) return found === 'ask-later' ? { class: 'retry', why: askLater, retryAfter: null } : null;
  if (found === 'cannot-tell') return { class: 'unknown', why: cannotTell, final: true };
  return found === 'ask-later' ? { class: 'unknown', why: askLater, final: false } : null;
}

/** The verdict where the form has changed since it was mapped; null when the request may be sent. */
async function checkForm({ planned, resolved, attemptContext, adapterContext }: Step): Promise<Verdict | null> {
  const { form } = planned;
  if (form === null || resolved.actor.findForm === undefined) return null;
  const now = await resolved.actor.findForm(form.id, accessOf(resolved), adapterContext.call, attemptContext.at);
  if (!now.ok) return now.reason;
  const change = changesSince(form.fingerprint, now.value);
  return change === null ? null : { class: 'mapping', why: [change, because('nothing-sent-remap', {})] };
}

/** Withholds everything from the moment a destination differs from `resolved`; `reread` reads it again. */
function makeCheck(resolved: ResolvedDestination, reread: () => Promise<ResolvedDestination | ClosedReason>) {
  const found: { held: HoldReason | null } = { held: null };
  const check: HoldCheck = async () => {
    const now = await reread();
    found.held ??= typeof now === 'string' ? now : hasSameSettings(resolved, now) ? null : 'changed';
    return found.held;
  };
  return { found, check };
}

/** What an attempt needs: the destination as last read, and how to read it again before each request. */
export type AttemptSource = {
  readonly resolved: ResolvedDestination;
  readonly reread: () => Promise<ResolvedDestination | ClosedReason>;
  /** Waits for other requests that are about to be sent, so that one read serves them all. */
  readonly gather: () => Promise<void>;
  readonly dependencies: DeliveryDependencies;
};

/**
 * One attempt at a delivery's request. First it checks, where possible, whether an earlier one has arrived, and whether the form is still the mapped
 * one. Returns the reason when the request was withheld.
 */
export async function deliver(
  row: OutboxRow,
  planned: PlannedRequest,
  { resolved, reread, gather, dependencies }: AttemptSource,
): Promise<AttemptOutcome | HoldReason> {
  const { now } = dependencies;
  const at = now();
  const attemptContext = { deliveryId: row.id, at };
  const { found, check } = makeCheck(resolved, reread);
  const step = { planned, resolved, attemptContext, adapterContext: adapterContextOf(resolved, dependencies, check, gather) };
  const verdict = (await reconcile(row, step)) ?? (await checkForm(step));
  const took = () => ({ at, duration: Math.max(0, now() - at) });
  if (found.held !== null) return found.held;
  if (verdict !== null) return { attempt: { ...took(), outcome: 'checked', status: null, excerpt: '' }, verdict };
  const { verdict: met, ...sent } = await resolved.actor.send(planned, accessOf(resolved), attemptContext, step.adapterContext, now);
  return found.held ?? { attempt: { ...took(), ...sent }, verdict: met };
}
