import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';

/** A folder for screenshots of every state at every size; none are taken without it. */
const shots = process.env.SHOTS;

type Look = { readonly width: number; readonly height: number; readonly theme: 'light' | 'dark' };

const looks: Readonly<Record<string, readonly Look[]>> = {
  panel: [
    { width: 360, height: 820, theme: 'light' },
    { width: 420, height: 820, theme: 'dark' },
    { width: 560, height: 430, theme: 'light' },
  ],
  workspace: [
    { width: 760, height: 820, theme: 'dark' },
    { width: 1280, height: 820, theme: 'light' },
  ],
  popup: [
    { width: 320, height: 360, theme: 'light' },
    { width: 320, height: 360, theme: 'dark' },
  ],
};

let browser: Awaited<ReturnType<typeof launchBrowser>>;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  if (shots !== undefined) await mkdir(shots, { recursive: true });
  browser = await launchBrowser({ callPort: 9 });
  page = await browser.context.newPage();
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(() => browser?.context.close());

async function listStories() {
  await page.goto(`${browser.origin}/gallery.html`);
  return page
    .locator('[data-story]')
    .evaluateAll((buttons) => buttons.map((button) => ({ ...(button instanceof HTMLElement ? button.dataset : {}) })));
}

async function tell(story: string, { width, height, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto('about:blank');
  await page.goto(`${browser.origin}/gallery.html?theme=${theme}#${story}`);
  await page
    .locator('html[data-story="told"]')
    .waitFor({ timeout: 5000 })
    .catch(() => errors.push(`${story} was not told.`));
  await page.waitForTimeout(120);
}

/** How far the page is wider than its window, in pixels. */
const overflow = () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

test('axe finds nothing in any state of any component, and nothing is wider than its window', { timeout: 240_000 }, async () => {
  const stories = await listStories();
  expect(stories.length).toBeGreaterThan(30);
  const faults: string[] = [];
  for (const { story = '', page: kind = '' } of stories)
    for (const look of looks[kind] ?? []) {
      const where = `${story} ${look.width} ${look.theme}`;
      await tell(story, look);
      const found = await findViolations(page);
      faults.push(...found.map((fault) => `${where}: ${fault}`));
      if ((await overflow()) > 0) faults.push(`${where}: wider than its window`);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/${where.replaceAll(' ', '_')}.png` });
    }
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
});
