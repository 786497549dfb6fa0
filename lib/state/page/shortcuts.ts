import { createShortcutsModel } from '@/lib/state/panel/shortcuts';

/** The keys that act in the whole browser, as this page knows them. */
export const shortcutsModel = createShortcutsModel();
