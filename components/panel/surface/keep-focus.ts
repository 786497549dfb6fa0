import type { Post } from '@/lib/state/panel/watch';

/** The fields for typing. */
const typed = 'textarea, input:is(:not([type]), [type="text"], [type="search"], [type="email"])';

type Field = HTMLTextAreaElement | HTMLInputElement;

const isField = (element: unknown): element is Field =>
  (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) && element.matches(typed);

const hasWords = (field: Element | null): boolean => isField(field) && field.value.trim() !== '';

/** Keys with which the browser moves the focus out of the panel. */
const leading: readonly string[] = ['Tab', 'F6'];
/** How long such a key may take to move the focus, in milliseconds. */
const leadingMs = 200;

/** Asks the watching script to keep the focus in a text field until the signal aborts; the user's own keys can still leave it. */
export function keepFocus(post: Post, signal: AbortSignal): void {
  let kept = false;
  /** The last field with the focus: a frame that loses the focus forgets which it was. */
  let last: Field | null = null;
  const tell = (anew: boolean) => {
    const { activeElement } = document;
    if (isField(activeElement)) last = activeElement;
    const keep = document.hasFocus() && hasWords(activeElement);
    if (keep !== kept || (anew && keep)) post({ type: 'keep-focus', keep });
    kept = keep;
  };
  const press = ({ key, isTrusted }: KeyboardEvent) => {
    if (!isTrusted || !leading.includes(key)) return;
    kept = false;
    post({ type: 'release-focus' });
    setTimeout(() => tell(true), leadingMs);
  };
  document.addEventListener('input', () => tell(false), { signal });
  document.addEventListener('focusin', () => tell(true), { signal });
  document.addEventListener('keydown', press, { signal, capture: true });
  const comeBack = () => {
    if (kept && document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
    tell(true);
  };
  window.addEventListener('focus', comeBack, { signal });
  window.addEventListener('blur', () => kept && post({ type: 'focus-lost' }), { signal });
}
