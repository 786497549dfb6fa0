import type { Attempt, OutboxRow } from '@/lib/core/delivery';
import type { Destination, PlannedRequest, Secrets } from '@/lib/core/destination';
import { parseEndpoint } from '@/lib/core/endpoint';
import { changesSince } from '@/lib/core/form';
import { maskSecrets, secretTexts } from '@/lib/core/mask';
import type { Verdict } from '@/lib/core/verdict';
import type { Answer, Request } from '@/lib/network/send';
import type { Access, Actor, Call, File, Moment, Reach, Saved } from './actor';

/** What a drain needs from outside: time, chance, the network, the disk, what the user has granted, the secrets, and one drain at a time per destination. */
export type Surroundings = {
  readonly now: () => number;
  readonly random: () => number;
  readonly send: (request: Request) => Promise<Answer>;
  readonly save: (file: File) => Promise<Saved>;
  /** Whether requests may go to a match pattern. */
  readonly hasPermission: (pattern: string) => Promise<boolean>;
  /** Whether one of the browser's own permissions is granted. */
  readonly allows: (permission: string) => Promise<boolean>;
  readonly findSecrets: (destinationId: string) => Promise<Secrets>;
  readonly exclusively: <Value>(destinationId: string, work: () => Promise<Value>) => Promise<Value>;
};

/** A destination with everything that sending to it takes. */
export type Ready = { readonly destination: Destination; readonly actor: Actor; readonly secrets: Secrets };

/** What an attempt met. */
export type Outcome = { readonly attempt: Attempt; readonly verdict: Verdict };

/** A key as it stands in a request: with the scheme before it and without. */
const proofOf = ({ headers }: Request) => [headers.authorization ?? '', (headers.authorization ?? '').replace(/^\S+\s+/, '')];

/**
 * Calls the network for a destination, but never an origin that was not granted, nor one that is neither https nor this machine.
 * Secrets that an answer repeats are masked before anybody reads it.
 */
export const guard =
  ({ secrets }: Pick<Ready, 'secrets'>, { send, hasPermission }: Pick<Surroundings, 'send' | 'hasPermission'>): Call =>
  async (request) => {
    const endpoint = parseEndpoint(request.url, (text) => URL.parse(text));
    if (!endpoint.ok || !(await hasPermission(endpoint.value.origin))) return { outcome: 'not-granted' };
    const answer = await send(request);
    if (answer.outcome !== 'answered') return answer;
    const mask = (text: string) => maskSecrets(text, [...secretTexts(secrets), ...proofOf(request)]);
    return { ...answer, body: answer.body === null ? null : mask(answer.body), excerpt: mask(answer.excerpt) };
  };

/** All that an adapter may do for a destination. */
export const reachOf = (ready: Ready, surroundings: Surroundings): Reach => ({
  call: guard(ready, surroundings),
  save: surroundings.save,
  allows: surroundings.allows,
});

/** What an adapter is given of a destination. */
export const accessOf = ({ destination, secrets }: Ready): Access<Destination['settings']> => ({ settings: destination.settings, secrets });

type Step = { readonly planned: PlannedRequest; readonly ready: Ready; readonly moment: Moment; readonly reach: Reach };

const cannotTell = 'The destination cannot say whether it has the scorecard.';
const askLater = 'The destination could not be asked whether it has the scorecard; nothing is sent before it has been.';

/** What a doubtful request turns out to be before it is sent again; null when it has to be sent. */
async function reconcile({ planned, ready, moment, reach }: Step): Promise<Verdict | null> {
  const found = await ready.actor.reconcile?.(planned, accessOf(ready), reach.call, moment);
  if (found === 'arrived') return { class: 'done' };
  if (found === 'cannot-tell') return { class: 'unknown', words: cannotTell, final: true };
  return found === 'ask-later' ? { class: 'unknown', words: askLater, final: false } : null;
}

/** What keeps a request from being sent into a form that has changed since it was mapped; null when nothing does. */
async function checkForm({ planned, ready, moment, reach }: Step): Promise<Verdict | null> {
  const { form } = planned;
  if (form === null || ready.actor.findForm === undefined) return null;
  const now = await ready.actor.findForm(form.id, accessOf(ready), reach.call, moment.at);
  if (!now.ok) return now.reason;
  const changes = changesSince(form.fingerprint, now.value);
  return changes === null
    ? null
    : { class: 'mapping', words: `${changes} Nothing was sent. Look at its mapping again, then try with what is set up.` };
}

/** One attempt at a delivery's request: first asks, where it can, whether a doubtful one is there already, and whether the form is still the one that was mapped. */
export async function deliver(row: OutboxRow, planned: PlannedRequest, ready: Ready, surroundings: Surroundings): Promise<Outcome> {
  const { now } = surroundings;
  const at = now();
  const moment = { deliveryId: row.id, at };
  const step = { planned, ready, moment, reach: reachOf(ready, surroundings) };
  const doubt = row.doubtful && !planned.repeatable && ready.actor.reconcile !== null;
  const verdict = (doubt ? await reconcile(step) : null) ?? (await checkForm(step));
  const took = () => ({ at, duration: Math.max(0, now() - at) });
  if (verdict !== null) return { attempt: { ...took(), outcome: 'checked', status: null, excerpt: '' }, verdict };
  const { verdict: met, ...sent } = await ready.actor.send(planned, accessOf(ready), moment, step.reach, now);
  return { attempt: { ...took(), ...sent }, verdict: met };
}
