import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Story } from '@/entrypoints/gallery/story';
import { findViolations, rulesOfLooks, rulesOfSize } from './harness/axe.ts';
import { launchBrowser } from './harness/browser.ts';
import { cutOff, overflow, tellStory, told } from './harness/gallery.ts';
import { untilAtRest } from './harness/rest.ts';

/** A folder for screenshots of every state at every size; none are taken without it. */
const shots = process.env.SHOTS;

type Look = { readonly width: number; readonly height: number; readonly theme: 'light' | 'dark' };

const looks: Readonly<Record<Story['page'], readonly Look[]>> = {
  panel: [
    { width: 360, height: 820, theme: 'light' },
    { width: 420, height: 820, theme: 'dark' },
    { width: 560, height: 430, theme: 'light' },
    { width: 320, height: 760, theme: 'light' },
  ],
  workspace: [
    { width: 760, height: 820, theme: 'dark' },
    { width: 1280, height: 820, theme: 'light' },
    { width: 320, height: 760, theme: 'light' },
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

/** Looks at what is told, at another size and in another theme. */
async function look({ width, height, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((scheme) => document.documentElement.style.setProperty('color-scheme', scheme), theme);
  await untilAtRest(page);
}

/** What a story is tried with: all rules at its first look, then what can have changed with the colours and with the size. */
function rulesFor({ theme }: Look, seenThemes: ReadonlySet<Look['theme']>): readonly string[] | null {
  if (seenThemes.size === 0) return null;
  return seenThemes.has(theme) ? rulesOfSize : rulesOfLooks;
}

test('the gallery shows every story, each under a name of its own', async () => {
  await page.goto(`${browser.origin}/gallery.html`);
  const buttons = page.locator('[data-story]');
  await buttons.first().waitFor();
  const shown = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('data-story')));
  expect(shown).toEqual(told.map(({ id }) => id));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeGreaterThan(80);
});

test.each(told)('$group, $name: axe finds nothing, and nothing is cut or wider than its window', async ({ id, page: kind }) => {
  const [first, ...others] = looks[kind];
  if (first === undefined) throw new Error('Expected a look for each kind of page.');
  errors.length = 0;
  const seenThemes = new Set<Look['theme']>();
  await tellStory(page, browser.origin, id, first);
  for (const each of [first, ...others]) {
    const where = `${id} ${each.width} ${each.theme}`;
    await look(each);
    const violations = await findViolations(page, rulesFor(each, seenThemes));
    seenThemes.add(each.theme);
    const seen = { where, violations, cut: await cutOff(page), overflow: await overflow(page), errors };
    expect(seen).toEqual({ where, violations: [], cut: [], overflow: 0, errors: [] });
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${where.replaceAll(' ', '_')}.png` });
  }
});
