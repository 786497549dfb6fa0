import type { Guest } from '../call.content/guest';
import type { Handlers } from '../call.content/panel-frame';
import { findFrame } from './frame';

/** How long a press or a key of the user explains where the focus goes, in milliseconds. */
const explainsMs = 1000;
/** How often in a second the focus is taken back from a page that takes it again each time. */
const mostPerSecond = 20;
/** How long, and how often, to try where the page stands in the way for a moment. */
const retryMs = 50;
const retries = 10;
/** How long after the focus came back a key of the panel may still turn out to have led it out, in milliseconds. */
const regretMs = 500;

/** The windows of this page that a script of it could put the focus into, as far as their presses can be seen. */
const reachableWindows = (): readonly Window[] => [
  window,
  ...[...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument?.defaultView ?? []),
];

/** Whether the focus is in a frame whose presses cannot be seen, under the pointer: then it was pressed. */
function isPressedFrame(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLIFrameElement && activeElement.contentDocument === null && activeElement.matches(':hover');
}

/**
 * Takes the focus back to the panel while words are typed there and the page takes it away, and tells the panel where that cannot be, until the
 * signal aborts. Where the user presses or tabs, the focus goes.
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
  /** The user's own key led out of the panel: where the focus has been taken back for it, it goes there after all. */
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
