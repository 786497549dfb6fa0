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
   * In the extension's isolated world of a call page, which the page cannot reach: its guest, how to end it, whether a watching script is there, the
   * shadow root with the movable launcher, and how to stop reading captions.
   */
  var plumblineGuest:
    | { readonly guest: Guest; readonly stop: AbortController; watched?: boolean; movable?: ShadowRoot; captions?: AbortController }
    | undefined;
}

/** Among the frames of a tab, one with a call answers first. */
const stepBack = 50;

/** A frame can only hold the call where the page around it, of another origin, cannot. */
const isFramed = (adapter: PlatformAdapter) => top !== self && (!adapter.frame || frameElement !== null);

/** Ends a guest that was added to this page before, as when its site is added by hand; true when its panel was open. */
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

// The worker injects this into call pages.
export default defineContentScript({
  registration: 'runtime',
  main() {
    const adapter = findProvided();
    if (!isFramed(adapter)) start(adapter, isAtHost(new URL(location.href), adapter));
  },
});
