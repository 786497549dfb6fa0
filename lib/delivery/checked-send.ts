import type { Destination, Secrets } from '@/lib/core/delivery/destination';
import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { maskSecrets, secretTexts } from '@/lib/core/delivery/mask';
import type { Request } from '@/lib/network/send';
import type { ActorAccess, AdapterContext, CheckedSend } from './actor';
import type { DeliveryDependencies } from './attempt';

/** A destination and its secrets, as they were read. */
type SetUp = { readonly destination: Destination; readonly secrets: Secrets };

/** Why nothing may be sent to a destination: it is paused, or it was removed. */
export type ClosedReason = 'paused' | 'gone';

const setUpOf = ({ destination, secrets }: SetUp) => JSON.stringify([destination.settings, secrets]);

/** Whether a destination still has the same settings and secrets. */
export const hasSameSettings = (before: SetUp, now: SetUp): boolean => setUpOf(before) === setUpOf(now);

/** The authorization of a request, with the scheme and without it. */
const proofOf = ({ headers }: Request) => [headers.authorization ?? '', (headers.authorization ?? '').replace(/^\S+\s+/, '')];

/** Why a request was withheld: its destination is paused, removed, or was changed since the request was made. */
export type HoldReason = ClosedReason | 'changed';

/** Checks, right before a request is sent, whether it must be withheld; null when not. */
export type HoldCheck = () => Promise<HoldReason | null>;

const atOnce = () => Promise.resolve();

/**
 * Calls the network for a destination, but only origins with permission, over https or on this machine, and only while `check` withholds nothing.
 * Requests that are about to be sent wait for each other as `gather` decides, before anything is checked. Secrets in an answer are masked before
 * anyone reads it.
 */
export const checkedSend =
  (
    { secrets }: Pick<SetUp, 'secrets'>,
    { send, hasPermission }: Pick<DeliveryDependencies, 'send' | 'hasPermission'>,
    check: HoldCheck,
    gather: () => Promise<void> = atOnce,
  ): CheckedSend =>
  async (request) => {
    const endpoint = parseEndpoint(request.url, (text) => URL.parse(text));
    if (!endpoint.ok) return { outcome: 'not-granted' };
    await gather();
    const [held, isGranted] = await Promise.all([check(), hasPermission(endpoint.value.origin)]);
    if (held !== null) return { outcome: 'withheld' };
    if (!isGranted) return { outcome: 'not-granted' };
    const answer = await send(request);
    if (answer.outcome !== 'answered') return answer;
    const mask = (text: string) => maskSecrets(text, [...secretTexts(secrets), ...proofOf(request)]);
    return { ...answer, body: answer.body === null ? null : mask(answer.body), excerpt: mask(answer.excerpt) };
  };

/** Everything that an adapter may do for a destination while `check` withholds nothing. */
export const adapterContextOf = (
  resolved: SetUp,
  dependencies: Pick<DeliveryDependencies, 'send' | 'hasPermission' | 'save' | 'allows'>,
  check: HoldCheck,
  gather?: () => Promise<void>,
): AdapterContext => ({
  call: checkedSend(resolved, dependencies, check, gather),
  save: async (file) => ((await check()) === null ? dependencies.save(file) : { outcome: 'not-granted' }),
  allows: dependencies.allows,
});

/** What an adapter gets to know of a destination. */
export const accessOf = ({ destination, secrets }: SetUp): ActorAccess<Destination['settings']> => ({
  settings: destination.settings,
  secrets,
});
