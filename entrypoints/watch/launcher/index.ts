import type { PlatformAdapter } from '@/lib/platforms/adapter';
import type { Guest } from '../../call.content/guest';
import { followDrags } from './drag';
import { followHint } from './hint';
import { findParts } from './parts';

/** Lets a guest's launcher be moved and say its key, until the signal aborts. */
export function followLauncher(guest: Guest, root: ShadowRoot, adapter: PlatformAdapter, signal: AbortSignal): void {
  const parts = findParts(root);
  if (parts === null) return;
  followDrags(guest, parts, signal);
  followHint(guest, parts, adapter.findCall(new URL(location.href)) ?? '', signal);
}
