/** What the browser-wide keys ask for, in the order they are shown. The manifest names them so. */
export const commands = ['toggle-panel', 'focus-note', 'mark-moment'] as const;
/** What a browser-wide key asks for. */
export type Command = (typeof commands)[number];

/** Whether a name is that of a browser-wide command. */
export const isCommand = (name: string): name is Command => commands.some((command) => command === name);
