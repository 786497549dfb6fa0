import { browser } from '@/lib/browser/browser';
import { browserCommands } from '@/lib/core/panel/browser-command';

/** A global shortcut: its command, its description, and its current key, or '' for none. */
export type Shortcut = { readonly command: string; readonly does: string; readonly key: string };

/** The global shortcuts as the browser has them now. */
export async function findShortcuts(): Promise<readonly Shortcut[]> {
  const known = await browser.commands.getAll();
  return browserCommands.flatMap((command) => {
    const found = known.find(({ name }) => name === command);
    return found === undefined ? [] : [{ command, does: found.description ?? command, key: found.shortcut ?? '' }];
  });
}
