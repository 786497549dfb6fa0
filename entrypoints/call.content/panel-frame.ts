import { isToGuest } from '@/lib/messaging/guards';
import type { RegisterNonce, ToGuest, ToPanel } from '@/lib/messaging/messages';

/** The panel's iframe and the guest's end of the line to it. */
export type PanelFrame = { readonly post: (message: ToPanel) => void; readonly show: () => void; readonly hide: () => void };

type Handlers = Readonly<Record<ToGuest['type'], () => void>> & {
  /** What a panel that has just been loaded is to know. */
  readonly greet: () => ToPanel | null;
};

/** Creates the hidden iframe under a fresh nonce; should it load again, another replaces it under another nonce. */
export function makePanelFrame(root: ShadowRoot, handlers: Handlers): PanelFrame {
  let shown = false;
  let port: MessagePort | undefined;
  const origin = chrome.runtime.getURL('').slice(0, -1);
  const load = (): HTMLIFrameElement => {
    const nonce = crypto.randomUUID();
    const message: RegisterNonce = { type: 'register-nonce', nonce };
    chrome.runtime.sendMessage(message).catch(() => undefined);
    const frame = document.createElement('iframe');
    frame.title = 'Plumbline scorecard';
    frame.allow = 'clipboard-write';
    frame.src = `${origin}/panel.html#${nonce}`;
    frame.hidden = !shown;
    frame.addEventListener('load', () => connect(frame), { once: true });
    root.append(frame);
    return frame;
  };
  const connect = (frame: HTMLIFrameElement) => {
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => isToGuest(data) && handlers[data.type]();
    frame.contentWindow?.postMessage({ type: 'plumbline-port' }, origin, [channel.port2]);
    const greeting = handlers.greet();
    if (greeting !== null) port.postMessage(greeting);
    if (shown) frame.focus();
    frame.addEventListener(
      'load',
      () => {
        frame.remove();
        current = load();
      },
      { once: true },
    );
  };
  let current = load();
  const show = () => {
    shown = true;
    current.hidden = false;
    current.focus();
    port?.postMessage({ type: 'focus' } satisfies ToPanel);
  };
  const hide = () => {
    shown = false;
    current.hidden = true;
    window.focus();
  };
  return { post: (message) => port?.postMessage(message), show, hide };
}
