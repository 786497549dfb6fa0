import { defineContentScript } from 'wxt/utils/define-content-script';
import { isTogglePanel } from '@/lib/messaging/guards';
import { findAdapter } from '@/lib/platforms/find-adapter';
import { Guest } from './guest';
import { observeCall } from './observe-call';

/** Tells the guest of an earlier version to leave; it cancels the event when its panel was open, so that the new one opens too. */
const replaceEvent = 'plumbline:replace';

export default defineContentScript({
  matches: ['https://meet.google.com/*', 'https://*.zoom.us/*'],
  runAt: 'document_idle',
  main() {
    const adapter = findAdapter(new URL(location.href));
    if (adapter === undefined || window.top !== window) return;
    const stop = new AbortController();
    const guest = new Guest(adapter);
    const wasOpen = !document.dispatchEvent(new CustomEvent(replaceEvent, { cancelable: true }));
    const leave = (event: Event) => {
      if (guest.open) event.preventDefault();
      stop.abort();
    };
    document.addEventListener(replaceEvent, leave, { signal: stop.signal });
    stop.signal.addEventListener('abort', () => guest.remove());
    chrome.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
      if (isTogglePanel(message) && !stop.signal.aborted) respond(guest.toggle());
    });
    observeCall(adapter, (state) => guest.show(state), stop.signal);
    if (wasOpen) guest.toggle();
  },
});
