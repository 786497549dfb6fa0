import { signal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import { findShortcuts, type Shortcut } from '@/lib/settings/shortcuts';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The keys that act in the whole browser. */
export function createShortcutsModel() {
  const shortcuts = signal<readonly Shortcut[]>([]);
  return {
    /** Empty until they are read. */
    shortcuts: asReadonly(shortcuts),
    /** Reads the keys, which the user may have changed in the browser's settings. */
    readShortcuts: async (): Promise<void> => {
      shortcuts.value = await findShortcuts();
    },
  };
}

/** Opens the browser's own page for changing them. */
export async function openShortcutSettings(): Promise<void> {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
