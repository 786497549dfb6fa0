import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { eventually } from './eventually.ts';

/**
 * Has the browser report a key of its own, which no page and no test can press: the event as the extension gets it, with the tab in front. That is
 * the page's, once the browser says so: a tab that was opened or closed a moment ago may still be another.
 */
export async function pressBrowserKey({ worker }: Browser, command: string, page: Page): Promise<void> {
  const press = () =>
    worker.evaluate(
      async ([name, address]) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        // The browser hides the addresses of pages without permission from the extension.
        const isKnown = (await chrome.tabs.query({})).some(({ url }) => url === address);
        if (tab?.url !== (isKnown ? address : undefined)) return null;
        (chrome.commands.onCommand as unknown as { dispatch: (...values: unknown[]) => void }).dispatch(name, tab);
        return true;
      },
      [command, page.url()] as const,
    );
  await eventually(press, `${page.url()} in front`);
}
