import type { Post } from '@/lib/state/panel/watch';

/** The fields for typing. */
const typed = 'textarea, input:is(:not([type]), [type="text"], [type="search"], [type="email"])';

type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: unknown): element is Field =>
  (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) && element.matches(typed);

const hasWords = (field: Element | null): boolean => isField(field) && field.value.trim() !== '';

/** How often the watching script is told of typing in a field that keeps the focus already, in milliseconds. */
const tellEveryMs = 250;

/** Keys with which the browser moves the focus, also out of the panel. */
const leading: readonly string[] = ['Tab', 'F6'];

/**
 * Asks the watching script to keep the focus in a text field until the signal aborts. Tab and F6 can leave it: after one of them the focus is free
 * until the panel is used again, however long the browser takes to move it.
 */
export function keepFocus(post: Post, signal: AbortSignal): void {
  let kept = false;
  /** The last field with the focus: a frame that loses the focus forgets which it was. */
  let last: Field | null = null;
  /** When typing was last told, while nothing else was since. */
  let toldAt = Number.NEGATIVE_INFINITY;
  const tell = (typed: boolean) => {
    const { activeElement } = document;
    if (isField(activeElement)) last = activeElement;
    const keep = document.hasFocus() && hasWords(activeElement);
    const isKnown = typed && keep && kept && performance.now() - toldAt < tellEveryMs;
    if (isKnown) return;
    if (keep || kept) post({ type: 'keep-focus', keep, typed });
    kept = keep;
    toldAt = typed ? performance.now() : Number.NEGATIVE_INFINITY;
  };
  const press = (event: KeyboardEvent) => {
    if (!event.isTrusted || !leading.includes(event.key)) return;
    kept = false;
    post({ type: 'release-focus' });
    // Once all have heard of the key it is known whether the browser still moves the focus.
    setTimeout(() => event.defaultPrevented && tell(false));
  };
  document.addEventListener('input', () => tell(true), { signal });
  document.addEventListener('focusin', () => tell(false), { signal });
  document.addEventListener('keydown', press, { signal, capture: true });
  const comeBack = () => {
    if (kept && document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
    tell(false);
  };
  window.addEventListener('focus', comeBack, { signal });
  window.addEventListener('blur', () => kept && post({ type: 'focus-lost' }), { signal });
}
