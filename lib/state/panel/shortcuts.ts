import { signal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import { findShortcuts, type Shortcut } from '@/lib/settings/shortcuts';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The global shortcuts. */
export function createShortcutsModel() {
  const shortcuts = signal<readonly Shortcut[]>([]);
  return {
    /** Empty until they are read. */
    shortcuts: asReadonly(shortcuts),
    /** Reads the shortcuts, which the user can change in the browser's settings. */
    readShortcuts: async (): Promise<void> => {
      shortcuts.value = await findShortcuts();
    },
  };
}

/** Opens the browser's own page for changing shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
