import { type Result, success } from '@/lib/core/result';
import type { ActorAccess, CheckedSend } from '../../actor';
import { askVendor } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { retryWhenBusy } from '../../hiring/retry-when-busy';
import type { GreenhouseOrigins, GreenhouseSettings } from './settings';
import { fetchToken, type NoToken } from './token';

/** How many entries of a list are read at most. */
export const listed = 500;

/** A function that reads from Greenhouse with a fresh token; why not where there is no token. */
export async function readGreenhouse(
  origins: GreenhouseOrigins,
  access: ActorAccess<GreenhouseSettings>,
  call: CheckedSend,
): Promise<Result<ReadVendor, NoToken>> {
  const token = await fetchToken(origins, access, call, Date.now);
  if (!token.ok) return token;
  const headers = { authorization: `Bearer ${token.value}` };
  return success((path, schema) =>
    retryWhenBusy(() => askVendor(call, 'Greenhouse', { method: 'GET', url: `${origins.harvest}/v3${path}`, headers, body: null }, schema)),
  );
}
