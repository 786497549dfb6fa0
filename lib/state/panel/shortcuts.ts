import { signal } from '@preact/signals';
import { findShortcuts, type Shortcut } from '@/lib/settings/shortcuts';

/** The browser-wide keys; empty until they are read. */
export const shortcuts = signal<readonly Shortcut[]>([]);

/** Reads the browser-wide keys, which the user may have changed in the browser's settings. */
export async function readShortcuts(): Promise<void> {
  shortcuts.value = await findShortcuts();
}

/** Opens the browser's own page for changing them. */
export async function openShortcutSettings(): Promise<void> {
  await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
