import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';
import type { Access, Call } from '../../adapter';
import { readJson, statusWords } from '../hiring/ask';
import type { GreenhouseOrigins, GreenhouseSettings } from './settings';

const tokenSchema = z.object({ access_token: z.string().check(z.minLength(1)) });

/** A fresh token for the user of the settings, by OAuth's client credentials; words when there is none to be had. */
export async function fetchToken(
  origins: GreenhouseOrigins,
  { settings, secrets }: Access<GreenhouseSettings>,
  call: Call,
): Promise<Result<string, string>> {
  const secret = (secrets.clientSecret ?? '').trim();
  if (secret === '') return failure('The client secret is missing. Edit the destination and paste it, then resume.');
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
  if (answer.outcome !== 'answered') return failure('Greenhouse gave no token: it cannot be reached. Nothing was sent. Resume when it is up.');
  if (answer.status === 400 || answer.status === 401)
    return failure(`Greenhouse refused the client ID, its secret or the user ID (${answer.status}). Check all three, then resume.`);
  if (answer.status < 200 || answer.status > 299) return failure(`${statusWords('Greenhouse', answer.status, answer.retryAfter)} Nothing was sent.`);
  const read = tokenSchema.safeParse(readJson(answer.body));
  return read.success ? success(read.data.access_token) : failure('Greenhouse’s token cannot be read. Nothing was sent.');
}
