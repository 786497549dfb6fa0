import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';

/** Whether the extension's button stands in the browser's toolbar. */
export type ToolbarPinModel = {
  /** Null until it is known. */
  readonly isPinned: ReadonlySignal<boolean | null>;
  /** Reads it, and again as it changes, until the signal aborts. */
  readonly follow: (stop: AbortSignal) => Promise<void>;
};

/** A button of which it is not known yet where it stands. */
export function createToolbarPin(): ToolbarPinModel {
  const isPinned = signal<boolean | null>(null);
  const read = async () => {
    isPinned.value = (await browser.action.getUserSettings()).isOnToolbar ?? null;
  };
  const follow = async (stop: AbortSignal) => {
    // Browsers before Chrome 130 do not tell of a change: it is read again as the page is come back to.
    const hear = () => void read().catch(reportError);
    window.addEventListener('focus', hear, { signal: stop });
    browser.action.onUserSettingsChanged?.addListener(hear);
    stop.addEventListener('abort', () => browser.action.onUserSettingsChanged?.removeListener(hear), { once: true });
    await read();
  };
  return { isPinned, follow };
}
