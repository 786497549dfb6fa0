import type { Page } from 'playwright-core';
import type { Browser } from '../e2e/harness/browser.ts';

/** Starts an interview in a panel of its own; `watch` runs in the page before its own scripts, at each load. Returns once a note can be typed. */
export async function startInterview({ context, origin }: Browser, watch?: () => void): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 420, height: 860 });
  if (watch !== undefined) await page.addInitScript(watch);
  await page.goto(`${origin}/panel.html`);
  await page.locator('#candidate').fill('Grace Candidate');
  await page.keyboard.press('Enter');
  await page.locator('#note:focus').waitFor();
  return page;
}

/** Loads a panel again, with what was put into its database since, and waits until it is at rest. */
export async function reloadPanel(page: Page): Promise<void> {
  await page.bringToFront();
  await page.reload();
  await page.locator('#note:focus').waitFor();
  await page.waitForTimeout(1500);
}

/** Opens an address of the extension that runs none of its scripts, for bare reads and writes. */
export async function openBarePage({ context, origin }: Browser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/icon/16.png`);
  return page;
}
