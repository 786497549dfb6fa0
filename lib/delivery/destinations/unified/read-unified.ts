import type { ActorAccess, CheckedSend } from '../../actor';
import { type KeyHeader, makeVendorReader, type ReadVendor } from '../../hiring/bearer';
import type { UnifiedSettings } from './settings';

/** How Unified.to is sent its key. */
export const unifiedKey: KeyHeader = { secret: 'apiKey', header: 'authorization', prefix: 'bearer ', name: 'api-key' };

/** Reads from a connection at Unified.to with a destination's key. */
export const readUnified = (
  originOf: (region: UnifiedSettings['region']) => string,
  { settings, secrets }: ActorAccess<UnifiedSettings>,
  call: CheckedSend,
): ReadVendor =>
  makeVendorReader('Unified.to', unifiedKey, `${originOf(settings.region)}/ats/${encodeURIComponent(settings.connection)}`, secrets, call);
