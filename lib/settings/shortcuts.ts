/** A browser-wide key: its command, what it does in words, and the key that it has now, or '' for none. */
export type Shortcut = { readonly command: string; readonly does: string; readonly key: string };

const order = ['toggle-panel', 'focus-note', 'mark-moment'];

/** The browser-wide keys as the browser has them now. */
export async function findShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await chrome.commands.getAll();
  return order.flatMap((command) => {
    const found = commands.find(({ name }) => name === command);
    return found === undefined ? [] : [{ command, does: found.description ?? command, key: found.shortcut ?? '' }];
  });
}
