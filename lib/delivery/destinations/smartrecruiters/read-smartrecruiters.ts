import * as z from 'zod/mini';
import type { ActorAccess, CheckedSend } from '../../actor';
import { type KeyHeader, makeVendorReader, type ReadVendor } from '../../hiring/bearer';
import type { SmartRecruitersSettings } from './settings';

/** How SmartRecruiters is sent its key. */
export const smartRecruitersKey: KeyHeader = { secret: 'apiKey', header: 'x-smarttoken', prefix: '', name: 'api-key' };

/** A list as SmartRecruiters answers it. */
export const list = <Item>(item: z.ZodMiniType<Item>) => z.object({ content: z.array(item), totalFound: z.optional(z.number()) });

/** Reads from SmartRecruiters with a destination's key. */
export const readSmartRecruiters = (origin: string, { secrets }: ActorAccess<SmartRecruitersSettings>, call: CheckedSend): ReadVendor =>
  makeVendorReader('SmartRecruiters', smartRecruitersKey, origin, secrets, call);
