import type { ActorAccess, CheckedSend } from '../../actor';
import { type KeyHeader, makeVendorReader, type ReadVendor } from '../../hiring/bearer';
import type { WorkableSettings } from './settings';

/** How Workable is sent its key. */
export const workableKey: KeyHeader = { secret: 'token', header: 'authorization', prefix: 'Bearer ', name: 'access-token' };

/** Reads from an account at Workable with a destination's key. */
export const readWorkable = (
  originOf: (subdomain: string) => string,
  { settings, secrets }: ActorAccess<WorkableSettings>,
  call: CheckedSend,
): ReadVendor => makeVendorReader('Workable', workableKey, `${originOf(settings.subdomain)}/spi/v3`, secrets, call);
