import type { Page } from 'playwright-core';
import { type Browser, findLauncher } from './browser.ts';
import { pressAction, viewPage } from './second-connection.ts';

/** A panel that is made ready in a page is there before a second connection is made: see second-connection.ts. */
async function untilPrewarmed(page: Page): Promise<void> {
  if ((await findLauncher(page, 'Open Plumbline')) === null) return;
  const isPanel = (frame: { url(): string }) => /\/(panel|elsewhere)\.html/.test(frame.url());
  const panel = page.frames().find(isPanel) ?? (await page.waitForEvent('framenavigated', isPanel));
  await panel.waitForLoadState();
}

/** Presses the toolbar's button over a page that is in front, as a user does, and hands over the pop-up that opens. */
export async function openPopup(browser: Browser, page: Page) {
  await page.bringToFront();
  await untilPrewarmed(page);
  await pressAction(browser, page);
  const { page: popup, close: leave } = await viewPage(browser, ({ url }) => url.endsWith('/popup.html'), 'the pop-up');
  const close = async () => {
    if (!popup.isClosed()) await popup.close();
    await leave();
  };
  return { popup, close };
}
