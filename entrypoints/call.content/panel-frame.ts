import { browser } from '@/lib/browser/browser';

import { isFor } from '@/lib/messaging/guards';
import type { FromCallPage, ToCaptions, ToGuest, ToPanel, ToWatch } from '@/lib/messaging/messages';

/** The panel's iframe and the guest's end of its port; `post` returns false while there is no port. */
export type PanelFrame = {
  readonly post: (message: ToPanel) => boolean;
  /** Shows the frame and focuses it, or hides it and returns the focus to the page. */
  readonly setShown: (shown: boolean) => void;
};

type HandlersFor<Message extends { readonly type: string }> = {
  [Type in Message['type']]: (message: Extract<Message, { type: Type }>) => void;
};
/** The handlers for the panel's messages; the scripts that watch over an open panel and read captions add their own. */
export type Handlers = HandlersFor<ToGuest> & Partial<HandlersFor<ToWatch | ToCaptions>>;

const handle = <Type extends ToGuest['type']>(handlers: HandlersFor<ToGuest>, message: Extract<ToGuest, { type: Type }>) =>
  handlers[message.type as Type](message);

/**
 * Creates the hidden iframe of a page of the extension under a new nonce; if it loads again, another replaces it under another nonce. While hidden it
 * keeps its size, so that nothing in it is laid out again when it is shown. `greet` sends a newly loaded panel what it must know.
 */
export function makePanelFrame(root: ShadowRoot, page: string, handlers: Handlers, greet: () => void): PanelFrame {
  let shown = false;
  let port: MessagePort | undefined;
  const take = (data: unknown) => isFor<ToGuest>(handlers, data) && handle(handlers, data);
  const load = (): HTMLIFrameElement => {
    const nonce = crypto.randomUUID();
    const message: FromCallPage = { type: 'register-nonce', nonce };
    const frame = document.createElement('iframe');
    // When opened, it stays invisible until its place is known and its first view is there; the panel's first message says so.
    frame.style.cssText = 'opacity:0;visibility:hidden';
    const placed = browser.runtime
      .sendMessage(message)
      .then(take)
      .catch(() => undefined);
    frame.title = 'Plumbline scorecard';
    frame.allow = 'clipboard-write;language-model';
    frame.src = `${browser.runtime.getURL(page)}#${nonce}`;
    frame.onload = () => connect(frame, nonce, placed);
    root.append(frame);
    return frame;
  };
  const connect = (frame: HTMLIFrameElement, nonce: string, placed: Promise<unknown>) => {
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      take(data);
      void placed.then(() => (frame.style.opacity = ''));
    };
    frame.contentWindow?.postMessage({ type: 'plumbline-port', nonce, shown }, browser.runtime.getURL(''), [channel.port2]);
    greet();
    if (shown) setShown(true);
    frame.onload = () => {
      frame.remove();
      current = load();
    };
  };
  let current = load();
  const post = (message: ToPanel) => {
    port?.postMessage(message);
    return port !== undefined;
  };
  const setShown = (next: boolean) => {
    shown = next;
    current.style.visibility = next ? '' : 'hidden';
    (next ? current : window).focus();
    post({ type: next ? 'focus' : 'closed' });
  };
  return { post, setShown };
}
