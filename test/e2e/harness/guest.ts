import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from './browser.ts';

/** How the guest of the tab in front stands; null where no guest answers. */
async function askGuest({ worker }: Browser, url: string): Promise<{ readonly phase: string | null; readonly open: boolean } | null> {
  return worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address.split('#')[0] ?? '' });
    return tab?.id === undefined ? null : chrome.tabs.sendMessage(tab.id, { type: 'look' }).catch(() => null);
  }, url);
}

/** Waits until the guest of a page has seen where its call stands: null where there is none. */
export async function untilSeen(browser: Browser, page: Page, phase: 'lobby' | 'in-call' | 'left' | null): Promise<void> {
  await expect.poll(() => askGuest(browser, page.url())).toMatchObject({ phase });
}
