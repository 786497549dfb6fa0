import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';

/** Whether the extension's button is pinned to the browser's toolbar. */
export type ToolbarPinModel = {
  /** Null until it is known. */
  readonly isPinned: ReadonlySignal<boolean | null>;
  /** Reads it, and again when it changes, until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
};

/** A model that does not know yet whether the button is pinned. */
export function createToolbarPin(): ToolbarPinModel {
  const isPinned = signal<boolean | null>(null);
  const read = async () => {
    isPinned.value = (await browser.action.getUserSettings()).isOnToolbar ?? null;
  };
  const follow = async (stop: AbortSignal) => {
    // Browsers before Chrome 130 do not report changes: it is read again when the page becomes visible.
    const hear = () => void read().catch(reportError);
    window.addEventListener('focus', hear, { signal: stop });
    browser.action.onUserSettingsChanged?.addListener(hear);
    stop.addEventListener('abort', () => browser.action.onUserSettingsChanged?.removeListener(hear), { once: true });
    await read();
  };
  return { isPinned, follow };
}
