import { defineContentScript } from 'wxt/utils/define-content-script';
import { isTogglePanel } from '@/lib/messaging/guards';
import { findAdapter } from '@/lib/platforms/find-adapter';
import { Guest } from './guest';
import { observeCall } from './observe-call';

const replaceEvent = 'plumbline:replace';

export default defineContentScript({
  matches: ['https://meet.google.com/*', 'https://*.zoom.us/*'],
  runAt: 'document_idle',
  main() {
    const adapter = findAdapter(new URL(location.href));
    if (adapter === undefined || window.top !== window) return;
    document.dispatchEvent(new CustomEvent(replaceEvent));
    const stop = new AbortController();
    const guest = new Guest(adapter);
    document.addEventListener(replaceEvent, () => stop.abort(), { signal: stop.signal });
    stop.signal.addEventListener('abort', () => guest.remove());
    chrome.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
      if (isTogglePanel(message) && !stop.signal.aborted) respond(guest.toggle());
    });
    observeCall(adapter, (state) => guest.show(state), stop.signal);
  },
});
