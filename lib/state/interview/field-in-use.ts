import { type FocusedField, leftInUse } from '@/lib/core/interview/field-in-use';

/** How long the page gets to return a focus that it took, in milliseconds. */
const focusReturnsWithinMs = 300;

const buttons: ReadonlySet<string> = new Set(['button', 'checkbox', 'radio', 'submit']);

const isField = (element: Element | null) =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !buttons.has(element.type));

/** Which field of this document is in use. */
export type FieldWatch = ReturnType<typeof createFieldWatch>;

/** Which field of this document is in use. */
export function createFieldWatch() {
  let lastKeyAt = Number.NEGATIVE_INFINITY;

  let isComposing = false;

  let isWatching = false;

  const findFocused = (): FocusedField | null =>
    isWatching && document.hasFocus() && isField(document.activeElement) ? { lastKeyAt, isComposing } : null;

  /** Watches the keys pressed in this document until the signal aborts, to know which field is in use; before that, none is. */
  function watchKeys(signal: AbortSignal): void {
    const options = { capture: true, signal };
    isWatching = true;
    const press = () => {
      lastKeyAt = performance.now();
    };
    const compose = ({ type }: Event) => {
      isComposing = type === 'compositionstart';
    };
    for (const type of ['keydown', 'input']) document.addEventListener(type, press, options);
    for (const type of ['compositionstart', 'compositionend']) document.addEventListener(type, compose, options);
  }

  /** Whether a field is in use here. */
  const isFieldInUse = (): boolean => leftInUse(findFocused(), performance.now()) > 0;

  /** Calls `act` once no field is in use: when the field is left, or three seconds after its last key. The signal cancels it. */
  function whenFree(act: () => void, signal: AbortSignal): void {
    if (!isFieldInUse()) {
      act();
      return;
    }
    const done = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      done.abort();
    };
    const lookIn = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(look, milliseconds);
    };
    const look = () => {
      const left = leftInUse(findFocused(), performance.now());
      if (left > 0) return lookIn(left);
      stop();
      act();
    };
    signal.addEventListener('abort', stop, { signal: done.signal });
    document.addEventListener('focusout', () => lookIn(document.hasFocus() ? 0 : focusReturnsWithinMs), { signal: done.signal });
    look();
  }
  return { watchKeys, isFieldInUse, whenFree };
}
