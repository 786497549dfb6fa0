import * as z from 'zod/mini';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { classifyStatus, type Verdict } from '@/lib/core/delivery/verdict';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import type { ActorAccess, CheckedSend } from '../../actor';
import { explainStatus, readJsonAnswer } from '../../hiring/ask-vendor';
import type { GreenhouseOrigins, GreenhouseSettings } from './settings';

const tokenSchema = z.object({ access_token: z.string().check(z.minLength(1)) });

/** Why there is no token: nothing was sent, so it may be tried again, or the user has to see to the access. */
export type NoToken = Extract<Verdict, { readonly class: 'retry' | 'access' }>;

const vendor = 'Greenhouse';
const noAccess = (...why: DeliveryReasons) => failure({ class: 'access' as const, why });
const later = (why: DeliveryReasons, retryAfter: number | null) => failure({ class: 'retry' as const, why, retryAfter });

/** A fresh token for the user of the settings, by OAuth's client credentials; a verdict when there is none to be had. */
export async function fetchToken(
  origins: GreenhouseOrigins,
  { settings, secrets }: ActorAccess<GreenhouseSettings>,
  call: CheckedSend,
  now: () => number,
): Promise<Result<string, NoToken>> {
  const secret = (secrets.clientSecret ?? '').trim();
  if (secret === '') return noAccess(because('secret-missing', { secret: 'client-secret' }));
  const answer = await call({
    method: 'POST',
    url: `${origins.auth}/token`,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `Basic ${btoa(`${settings.clientId}:${secret}`)}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', sub: settings.userId }).toString(),
    timeout: 20_000,
    limit: 65_536,
  });
  if (answer.outcome === 'not-granted') return noAccess(because('browser-may-not-call', { vendor }));
  if (answer.outcome !== 'answered') return later([because('no-token', { vendor })], null);
  const { status } = answer;
  if (status === 400 || status === 401) return noAccess(because('credentials-refused', { vendor, status }));
  const why = [explainStatus(vendor, status, answer.retryAfter), because('nothing-sent', {})];
  if (classifyStatus(status, true) === 'retry') return later(why, parseRetryAfter(answer.retryAfter, now()));
  if (status < 200 || status > 299) return noAccess(...why);
  const read = tokenSchema.safeParse(readJsonAnswer(answer.body));
  return read.success ? success(read.data.access_token) : later([because('token-unreadable', { vendor })], null);
}
