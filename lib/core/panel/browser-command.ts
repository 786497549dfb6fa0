/** The global keyboard shortcuts, by their names in the manifest, in the order in which they are shown. */
export const browserCommands = ['toggle-panel', 'focus-note', 'mark-moment'] as const;
/** A global keyboard shortcut. */
export type BrowserCommand = (typeof browserCommands)[number];

/** Whether a name is that of a global keyboard shortcut. */
export const isBrowserCommand = (name: string): name is BrowserCommand => browserCommands.some((command) => command === name);
