import type { Page } from 'playwright-core';
import type { Browser } from './browser.ts';

/** Opens a window with an empty page: behind another tab a page is not drawn, and its timers are slowed; in a window of its own it goes on. */
export async function openWindow({ context }: Browser): Promise<Page> {
  const url = `about:blank#${crypto.randomUUID()}`;
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Expected a browser of its own for the context, found none.');
  const opening = context.waitForEvent('page', (page) => page.url() === url);
  await session.send('Target.createTarget', { url, newWindow: true });
  await session.detach();
  return opening;
}
