import { because } from '@/lib/core/reasons';
import type { ActorAccess } from '../../actor';
import type { PostgrestSettings } from './settings';

/** How long an answer is waited for, in milliseconds. */
export const timeout = 20_000;
/** How much of an answer is read, in bytes. */
export const limit = 65_536;

/** Why nothing is sent without a key. */
export const keyMissing = [because('secret-missing', { secret: 'key' })];

/**
 * The headers that say who asks; null without a key. Supabase's newer keys (sb_…) are no JWT and go in `apikey` alone; its older ones go in both.
 */
export function authorizeTable({ apiKey = '', token = '' }: ActorAccess<PostgrestSettings>['secrets']): Readonly<Record<string, string>> | null {
  const bearer = token !== '' ? token : apiKey.startsWith('sb_') ? '' : apiKey;
  if (apiKey === '' && bearer === '') return null;
  return { ...(apiKey !== '' && { apikey: apiKey }), ...(bearer !== '' && { authorization: `Bearer ${bearer}` }) };
}
