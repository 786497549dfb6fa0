import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Story } from '@/entrypoints/gallery/story';
import { findViolations, rulesOfLooks, rulesOfSize } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { listCutOff, overflow, showStory, storiesById } from './gallery.ts';
import { untilAtRest } from './rest.ts';

/** A folder for screenshots of every state at every size; none are taken without it. */
const shots = process.env.SHOTS;

/** In which window and theme a story is tested. */
export type Look = { readonly width: number; readonly height: number; readonly theme: 'light' | 'dark' };

/** What a story is tried with: all rules at its first look, then what can have changed with the colours and with the size. */
function rulesFor({ theme }: Look, seenThemes: ReadonlySet<Look['theme']>): readonly string[] | null {
  if (seenThemes.size === 0) return null;
  return seenThemes.has(theme) ? rulesOfSize : rulesOfLooks;
}

/** Tries each story of a kind of page at each of the looks, in a test of its own: axe finds nothing, and nothing is cut or wider than its window. */
export function tryStories(kind: Story['page'], looks: readonly [Look, ...Look[]]): void {
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

  /** Shows the story at another size and in another theme. */
  async function look({ width, height, theme }: Look): Promise<void> {
    await page.setViewportSize({ width, height });
    await page.evaluate((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), theme);
    await untilAtRest(page);
  }

  const stories = storiesById.filter((story) => story.page === kind);
  test.each(stories)('$group, $name: axe finds nothing, and nothing is cut off or overflows', async ({ id }) => {
    errors.length = 0;
    const seenThemes = new Set<Look['theme']>();
    await showStory(page, browser.origin, id, looks[0]);
    for (const each of looks) {
      const where = `${id} ${each.width} ${each.theme}`;
      await look(each);
      const violations = await findViolations(page, rulesFor(each, seenThemes));
      seenThemes.add(each.theme);
      const seen = { where, violations, cut: await listCutOff(page), overflow: await overflow(page), errors };
      expect(seen).toEqual({ where, violations: [], cut: [], overflow: 0, errors: [] });
      if (shots !== undefined) await page.screenshot({ path: `${shots}/${where.replaceAll(' ', '_')}.png` });
    }
  });

  test(`there are stories for the pages: ${kind}`, () => expect(stories.length).toBeGreaterThan(0));
}
