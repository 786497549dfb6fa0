import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRoom } from '@/lib/messaging/messages';
import { isAtHost } from '@/lib/platforms/adapter';
import { findProvided } from '@/lib/platforms/provide';
import { picturesOf } from '@/lib/platforms/room';
import type { Guest } from '../call.content/guest';
import type { Handlers } from '../call.content/panel-frame';
import { isShownAsItIs } from './cover';
import { watchFocus } from './focus';
import { followLauncher } from './launcher';
import { watchRefusal } from './refusal';
import { describeRoom, watchRoom } from './room';

function watch(guest: Guest, handlers: Handlers, signal: AbortSignal): void {
  handlers['check-cover'] = ({ request }) =>
    guest.post({ type: 'cover', request, clear: guest.root !== undefined && isShownAsItIs(guest.root.host) });
  watchFocus(guest, handlers, signal);
  const adapter = findProvided();
  watchRoom(guest, handlers, adapter, signal);
  if (!isAtHost(new URL(location.href), adapter)) watchRefusal(guest, signal);
}

// The worker injects this beside a guest that loads a panel, once; it returns the space in the page each time.
export default defineUnlistedScript((): PageRoom => {
  const here = globalThis.plumblineGuest;
  if (here?.guest.handlers !== undefined && here.watched !== true) {
    here.watched = true;
    watch(here.guest, here.guest.handlers, here.stop.signal);
  }
  const adapter = findProvided();
  const root = here?.guest.root;
  if (here !== undefined && root !== undefined && here.movable !== root) {
    here.movable = root;
    followLauncher(here.guest, root, adapter, here.stop.signal);
  }
  return describeRoom(adapter, picturesOf(adapter.platform));
});
