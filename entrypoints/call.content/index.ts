import { defineContentScript } from 'wxt/utils/define-content-script';
import { isFor } from '@/lib/messaging/guards';
import type { GuestStand, ToCallPage } from '@/lib/messaging/messages';
import { isAtHost, type PlatformAdapter } from '@/lib/platforms/adapter';
import { findProvided } from '@/lib/platforms/provide';
import { Guest } from './guest';
import { observeCall } from './observe-call';

/** Tells the guest of an earlier version to leave; it cancels the event when its panel was open, so that the new one opens too. */
const replaceEvent = 'plumbline:replace';
/** In the frames of a tab the one with a call answers first. */
const stepBack = 50;

/** A frame holds the call only where the page around it, being of another origin, cannot. */
const isFramed = (adapter: PlatformAdapter) => window.top !== window && (adapter.frame === undefined || window.frameElement !== null);

function start(adapter: PlatformAdapter, known: boolean): void {
  const stop = new AbortController();
  const { signal } = stop;
  const guest = new Guest(adapter, known);
  const wasOpen = !document.dispatchEvent(new CustomEvent(replaceEvent, { cancelable: true }));
  const leave = (event: Event) => {
    if (guest.open) event.preventDefault();
    stop.abort();
  };
  document.addEventListener(replaceEvent, leave, { signal });
  signal.addEventListener('abort', () => guest.remove());
  const useHere = observeCall(adapter, (state) => guest.show(state), signal);
  const stand = (): GuestStand => ({ phase: guest.phase, open: guest.open });
  const acts: Readonly<Record<ToCallPage['type'], () => unknown>> = {
    'toggle-panel': () => guest.toggle(),
    'focus-note': () => guest.focusNote(),
    'mark-moment': () => guest.mark(),
    'use-here': () => {
      useHere();
      return guest.focusNote();
    },
    leave: () => stop.abort(),
    look: stand,
  };
  chrome.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    if (signal.aborted || !isFor<ToCallPage>(acts, message)) return;
    const answer = acts[message.type]();
    if (!answer) return;
    void Promise.resolve(answer).then((value) => setTimeout(respond, guest.phase === null ? stepBack : 0, value));
    return true;
  });
  if (wasOpen) guest.toggle();
}

export default defineContentScript({
  registration: 'runtime',
  main() {
    const adapter = findProvided();
    if (!isFramed(adapter)) start(adapter, isAtHost(new URL(location.href), adapter));
  },
});
