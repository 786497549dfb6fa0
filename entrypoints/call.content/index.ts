import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '@/lib/browser/browser';
import { isFor, isOwn } from '@/lib/messaging/guards';
import type { GuestStatus, ToCallPage } from '@/lib/messaging/messages';
import { isAtHost, type PlatformAdapter } from '@/lib/platforms/adapter';
import { findProvided } from '@/lib/platforms/provide';
import { Guest } from './guest';
import { observeCall } from './observe-call';

declare global {
  /**
   * In the extension's own world of a call page, which the page cannot reach: its guest, what ends it, whether it is watched over, in which root its
   * launcher can be moved, and what ends the reading of captions.
   */
  var plumblineGuest:
    | { readonly guest: Guest; readonly stop: AbortController; watched?: boolean; movable?: ShadowRoot; captions?: AbortController }
    | undefined;
}

/** In the frames of a tab the one with a call answers first. */
const stepBack = 50;

/** A frame holds the call only where the page around it, being of another origin, cannot. */
const isFramed = (adapter: PlatformAdapter) => top !== self && (!adapter.frame || frameElement !== null);

/** Ends a guest that was put into this page before, as when its site is added by hand; true when its panel was open. */
function replace(): boolean {
  const before = globalThis.plumblineGuest;
  const wasOpen = before?.guest.open ?? false;
  before?.stop.abort();
  return wasOpen;
}

function start(adapter: PlatformAdapter, known: boolean): void {
  const wasOpen = replace();
  const stop = new AbortController();
  const { signal } = stop;
  const leave = () => stop.abort();
  const guest = new Guest(known, leave, adapter.findCall(new URL(location.href)));
  globalThis.plumblineGuest = { guest, stop };
  signal.addEventListener('abort', () => guest.remove());
  const useHere = observeCall(adapter, (state) => guest.show(state), signal);
  const status = (): GuestStatus => ({ phase: guest.phase, open: guest.open });
  const actions: Readonly<Record<ToCallPage['type'], () => unknown>> = {
    'toggle-panel': () => guest.toggle(),
    'focus-note': () => guest.focusNote(),
    'mark-moment': () => guest.mark(),
    'use-here': () => {
      useHere();
      return guest.focusNote();
    },
    leave,
    look: status,
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (signal.aborted || !isOwn(sender) || !isFor<ToCallPage>(actions, message)) return;
    const answer = actions[message.type]();
    if (!answer) return;
    void Promise.resolve(answer).then((value) => setTimeout(respond, guest.phase === null ? stepBack : 0, value));
    return true;
  });
  if (wasOpen) guest.toggle();
}

// The worker puts this into the pages of calls.
export default defineContentScript({
  registration: 'runtime',
  main() {
    const adapter = findProvided();
    if (!isFramed(adapter)) start(adapter, isAtHost(new URL(location.href), adapter));
  },
});
