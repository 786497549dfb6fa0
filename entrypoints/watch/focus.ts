import type { Guest } from '../call.content/guest';
import type { Handlers } from '../call.content/panel-frame';
import { findFrame } from './frame';

/** How long after a press or a key a move of the focus counts as the user's own, in milliseconds. */
const explainsMs = 1000;
/** How often per second the focus is taken back from a page that keeps taking it. */
const mostPerSecond = 20;
/** How long, and how often, to try while the page prevents it for a moment. */
const retryMs = 50;
const retries = 10;
/** How long after the focus came back a key may still turn out to have led out of the panel, in milliseconds. */
const regretMs = 500;

/** The windows in this page that one of its scripts could focus, as far as presses in them are visible here. */
const reachableWindows = (): readonly Window[] => [
  window,
  ...[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument?.defaultView ?? []),
];

/** Whether the focus is in a frame under the pointer whose presses are not visible here: then it was pressed. */
function isPressedFrame(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLIFrameElement && activeElement.contentDocument === null && activeElement.matches(':hover');
}

/**
 * Returns the focus to the panel while the user types there and the page takes it away, and tells the panel where that fails, until the signal
 * aborts. Where the user clicks or tabs, the focus follows.
 */
export function watchFocus(guest: Guest, handlers: Handlers, signal: AbortSignal): void {
  const heard = new WeakSet<Window>();
  let keep = false;
  let actedAt = Number.NEGATIVE_INFINITY;
  let taken: { readonly at: number; readonly by: Element | null } | undefined;
  let times: number[] = [];

  const giveUp = () => {
    keep = false;
    guest.post({ type: 'focus-taken' });
  };
  const isExplained = () => performance.now() - actedAt < explainsMs;
  const hasFocus = () => !guest.open || guest.root?.activeElement?.localName === 'iframe';
  const takeBack = (left: number) => {
    findFrame(guest)?.focus();
    if (hasFocus()) return;
    if (left === 0) giveUp();
    else setTimeout(() => keep && !isExplained() && takeBack(left - 1), retryMs);
  };
  const judge = () => {
    if (!keep || hasFocus() || !document.hasFocus()) return;
    const now = performance.now();
    if (isExplained() || isPressedFrame()) {
      keep = false;
      return;
    }
    times = [...times.filter((time) => now - time < 1000), now];
    if (times.length > mostPerSecond) return giveUp();
    taken = { at: now, by: document.activeElement };
    takeBack(retries);
  };
  const act = (event: Event) => {
    if (event.isTrusted) actedAt = performance.now();
  };
  const listen = (target: Window) => {
    if (heard.has(target)) return;
    heard.add(target);
    for (const type of ['pointerdown', 'keydown']) target.addEventListener(type, act, { signal, capture: true });
    target.addEventListener('focus', judge, { signal });
  };
  /** The user left the panel with a key: if the focus was taken back, it now goes where the key led. */
  const release = () => {
    keep = false;
    actedAt = performance.now();
    if (taken !== undefined && actedAt - taken.at < regretMs && taken.by instanceof HTMLElement) taken.by.focus();
  };
  const { 'focus-page': focusPage } = handlers;
  Object.assign(handlers, {
    'focus-page': (message: { readonly type: 'focus-page' }) => {
      release();
      focusPage(message);
    },
    'keep-focus': (message) => {
      keep = message.keep;
      if (keep) reachableWindows().forEach(listen);
    },
    'release-focus': release,
    'focus-lost': judge,
  } satisfies Partial<Handlers>);
}
