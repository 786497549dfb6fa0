import { browser } from '@/lib/browser/browser';
import { practicePanel } from '@/lib/core/panel/practice';
import { readMessage } from '@/lib/messaging/contract';
import type { CallState, ToPanel } from '@/lib/messaging/messages';
import { toGuest } from '@/lib/messaging/table/panel-line';
import { registerPractice } from '@/lib/messaging/worker';
import { practiceCall } from './practice-model';

const inCall: CallState = {
  type: 'call',
  phase: 'in-call',
  platform: 'none',
  call: practiceCall,
  joinedAt: null,
  leftAt: null,
  own: '',
  presenting: false,
};

/** Opens the port to a panel that has loaded under a nonce, and tells it where it is. */
function connect(frame: HTMLIFrameElement, nonce: string, onReady: () => void): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const post = (message: ToPanel) => port1.postMessage(message);
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    const type = readMessage(toGuest, data)?.type;
    if (type === 'ready') onReady();
    if (type === 'focus-page') window.focus();
  };
  frame.contentWindow?.postMessage({ type: 'plumbline-port', nonce, shown: true }, location.origin, [port2]);
  post(inCall);
  frame.focus();
  post({ type: 'focus' });
  return port1;
}

/**
 * Loads the panel into an empty frame as a call's page does: under a new nonce, and under another one if it loads again. `onReady` is called once the
 * panel is visible. Closes its port when the signal aborts.
 */
export function loadPanel(frame: HTMLIFrameElement, onReady: () => void, signal: AbortSignal): void {
  let port: MessagePort | undefined;
  const load = () => {
    const nonce = crypto.randomUUID();
    registerPractice(nonce).catch(reportError);
    frame.onload = () => {
      port?.close();
      port = connect(frame, nonce, onReady);
      frame.onload = again;
    };
    frame.src = `${browser.runtime.getURL(practicePanel.pathname)}${practicePanel.search}#${nonce}`;
  };
  /** A frame would not load the same address with another fragment again, so it loads an empty page in between. */
  const again = () => {
    port?.close();
    frame.onload = load;
    frame.src = 'about:blank';
  };
  signal.addEventListener('abort', () => {
    port?.close();
    frame.onload = null;
  });
  load();
}
