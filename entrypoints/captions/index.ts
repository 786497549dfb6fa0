import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchCaptions } from '@/lib/captions/watch-captions';
import { callDocument } from '@/lib/platforms/look';
import { findProvided } from '@/lib/platforms/provide';
import type { Handlers } from '../call.content/panel-frame';
import { findFrame } from '../watch/frame';

type Here = NonNullable<typeof globalThis.plumblineGuest>;
type Reader = NonNullable<typeof globalThis.plumblineCaptionReader>;

/** Reads until the panel that asked for it stops it, another reading replaces it, or the guest is removed; leaves nothing behind. */
function start(here: Here, handlers: Handlers, reader: Reader): void {
  const { guest } = here;
  here.captions?.abort();
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, here.stop.signal]);
  const frame = findFrame(guest);
  here.captions = stop;
  handlers['stop-captions'] = () => stop.abort();
  signal.addEventListener('abort', () => {
    delete handlers['stop-captions'];
    delete here.captions;
  });
  const adapter = findProvided();
  const post: Parameters<typeof watchCaptions>[0]['post'] = (message) => {
    if (findFrame(guest) === frame) guest.post(message);
    else stop.abort();
  };
  watchCaptions({ reader, findPage: () => callDocument(document, adapter), post }, signal);
}

// The worker injects this beside the guest of a panel that asks for captions, each time; true where they are read.
export default defineUnlistedScript((): boolean => {
  const [here, reader] = [globalThis.plumblineGuest, globalThis.plumblineCaptionReader];
  globalThis.plumblineCaptionReader = undefined;
  const handlers = here?.guest.handlers;
  if (here === undefined || handlers === undefined || reader === undefined) return false;
  start(here, handlers, reader);
  return true;
});
