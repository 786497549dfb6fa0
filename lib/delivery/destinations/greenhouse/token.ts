import * as z from 'zod/mini';
import { parseRetryAfter } from '@/lib/core/delivery/retry';
import { classOf, type Verdict } from '@/lib/core/delivery/verdict';
import { failure, type Result, success } from '@/lib/core/result';
import type { Access, Call } from '../../actor';
import { readJson, statusWords } from '../../hiring/ask';
import type { GreenhouseOrigins, GreenhouseSettings } from './settings';

const tokenSchema = z.object({ access_token: z.string().check(z.minLength(1)) });

/** Why there is no token: nothing was sent, so it may be tried again, or the user has to see to the access. */
export type NoToken = Extract<Verdict, { readonly class: 'retry' | 'access' }>;

const noAccess = (words: string) => failure({ class: 'access' as const, words });
const later = (words: string, retryAfter: number | null) => failure({ class: 'retry' as const, words, retryAfter });

/** A fresh token for the user of the settings, by OAuth's client credentials; a verdict in words when there is none to be had. */
export async function fetchToken(
  origins: GreenhouseOrigins,
  { settings, secrets }: Access<GreenhouseSettings>,
  call: Call,
  now: () => number,
): Promise<Result<string, NoToken>> {
  const secret = (secrets.clientSecret ?? '').trim();
  if (secret === '') return noAccess('The client secret is missing. Edit the destination and paste it, then resume.');
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
  if (answer.outcome === 'not-granted') return noAccess('The browser may not call Greenhouse. Resume the destination to allow it again.');
  if (answer.outcome !== 'answered') return later('Greenhouse gave no token: it cannot be reached. Nothing was sent.', null);
  const { status } = answer;
  if (status === 400 || status === 401)
    return noAccess(`Greenhouse refused the client ID, its secret or the user ID (${status}). Check all three, then resume.`);
  const words = `${statusWords('Greenhouse', status, answer.retryAfter)} Nothing was sent.`;
  if (classOf(status, true) === 'retry') return later(words, parseRetryAfter(answer.retryAfter, now()));
  if (status < 200 || status > 299) return noAccess(words);
  const read = tokenSchema.safeParse(readJson(answer.body));
  return read.success ? success(read.data.access_token) : later('Greenhouse’s token cannot be read. Nothing was sent.', null);
}
