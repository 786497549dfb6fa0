import { expect, test } from 'vitest';
import type { Story } from '@/entrypoints/gallery/story';
import { launchBrowser } from './harness/browser.ts';
import { storiesById } from './harness/gallery.ts';
import { tryStories } from './harness/try-stories.ts';

/** The kinds of page whose stories are tried, each in a file of its own: gallery-panel, gallery-workspace, and here. */
const tried: readonly Story['page'][] = ['panel', 'workspace', 'popup'];

test('the gallery shows every story under a unique name, and each is tested', async () => {
  const { context, origin } = await launchBrowser({ callPort: 9 });
  const page = await context.newPage();
  await page.goto(`${origin}/gallery.html`);
  const buttons = page.locator('[data-story]');
  await buttons.first().waitFor();
  const shown = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('data-story')));
  expect(shown).toEqual(storiesById.map(({ id }) => id));
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown.length).toBeGreaterThan(80);
  expect(storiesById.filter(({ page: kind }) => !tried.includes(kind))).toEqual([]);
  await context.close();
});

tryStories('popup', [
  { width: 320, height: 360, theme: 'light' },
  { width: 320, height: 360, theme: 'dark' },
]);
