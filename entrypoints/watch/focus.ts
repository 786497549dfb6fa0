import type { Guest } from '../call.content/guest';
import type { Handlers } from '../call.content/panel-frame';
import { findFrame } from './frame';

/** How long a press in the page that leaves the focus where it is may still move it, as by a script of the page, in milliseconds. */
const pressMs = 1000;
/** How often the focus is taken back from the page before the user has typed again. */
const mostTakenBack = 20;
/** How long, and how often, to try while the page prevents it for a moment. */
const retryMs = 50;
const retries = 10;

/** The windows in this page that one of its scripts could focus, as far as presses in them are visible here. */
const reachableWindows = (): readonly Window[] => [
  window,
  ...[...document.getElementsByTagName('iframe')].flatMap(({ contentDocument }) => contentDocument?.defaultView ?? []),
];

/** Whether the focus is in a frame under the pointer whose presses are not visible here: then it was pressed. */
function isPressedFrame(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLIFrameElement && activeElement.contentDocument === null && activeElement.matches(':hover');
}

/**
 * Returns the focus to the panel while the user types there and the page takes it away, and tells the panel where that fails, until the signal
 * aborts. Where the user clicks or tabs, the focus follows, however long the page and the browser take over it.
 */
export function watchFocus(guest: Guest, handlers: Handlers, signal: AbortSignal): void {
  const heard = new WeakSet<Window>();
  let keep = false;
  /** What of the user's moves the focus out of the panel; null once the panel is in use again. */
  let leaving: 'press' | 'key' | null = null;
  /** Where the focus was when it was last taken back; null once the panel is in use again. */
  let takenBy: Element | null = null;
  let takenBack = 0;

  const giveUp = () => {
    keep = false;
    takenBack = 0;
    guest.post({ type: 'focus-taken' });
  };
  const hasFocus = () => !guest.open || guest.root?.activeElement?.localName === 'iframe';
  const takeBack = (left: number) => {
    findFrame(guest)?.focus();
    if (hasFocus()) return;
    if (left === 0) giveUp();
    else setTimeout(() => keep && leaving === null && takeBack(left - 1), retryMs);
  };
  const judge = () => {
    if (!keep || leaving !== null || hasFocus() || !document.hasFocus()) return;
    if (isPressedFrame()) {
      leaving = 'press';
      return;
    }
    if (++takenBack > mostTakenBack) return giveUp();
    takenBy = document.activeElement;
    takeBack(retries);
  };
  /** The focus is in the panel, where a press before that led nowhere or the user has come back. */
  const stay = () => {
    if (leaving === 'press' && hasFocus()) leaving = null;
  };
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    leaving = 'press';
    setTimeout(stay, pressMs);
  };
  const listen = (target: Window) => {
    if (heard.has(target)) return;
    heard.add(target);
    for (const type of ['pointerdown', 'click']) target.addEventListener(type, press, { signal, capture: true });
    target.addEventListener('focus', judge, { signal });
    target.addEventListener('blur', stay, { signal });
  };
  /** The user leaves the panel with a key: if the focus was taken back meanwhile, it now goes where the key led. */
  const release = () => {
    leaving = 'key';
    if (takenBy instanceof HTMLElement) takenBy.focus();
    takenBy = null;
  };
  const { 'focus-page': focusPage } = handlers;
  reachableWindows().forEach(listen);
  Object.assign(handlers, {
    'focus-page': (message: { readonly type: 'focus-page' }) => {
      release();
      focusPage(message);
    },
    'keep-focus': (message) => {
      keep = message.keep;
      if (!keep) return;
      reachableWindows().forEach(listen);
      if (message.typed) takenBack = 0;
      // While the focus is elsewhere, the message is of a use before it went.
      if (!hasFocus()) return;
      leaving = null;
      takenBy = null;
    },
    'release-focus': release,
    'focus-lost': judge,
  } satisfies Partial<Handlers>);
}
