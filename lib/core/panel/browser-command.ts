/** What the browser-wide keys ask for, in the order they are shown. The manifest names them so. */
export const browserCommands = ['toggle-panel', 'focus-note', 'mark-moment'] as const;
/** What a browser-wide key asks for. */
export type BrowserCommand = (typeof browserCommands)[number];

/** Whether a name is that of a browser-wide command. */
export const isBrowserCommand = (name: string): name is BrowserCommand => browserCommands.some((command) => command === name);
