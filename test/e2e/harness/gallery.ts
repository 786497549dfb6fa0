import type { Page } from 'playwright-core';
import { storyFiles } from '@/entrypoints/gallery/stories';
import { idOf, type Story } from '@/entrypoints/gallery/story';

/** Every story with its file and its id in addresses, in the order in which they are shown. */
export const storiesById: readonly (Story & { readonly file: string; readonly id: string })[] = Object.entries(storyFiles).flatMap(
  ([file, stories]) => stories.map((story) => ({ ...story, file, id: idOf(story) })),
);

let tellings = 0;

/** Shows a story in a new document, which loads no other file of stories; `origin` is the extension's. */
export async function showStory(page: Page, origin: string, id: string, size: { readonly width: number; readonly height: number }): Promise<void> {
  const story = storiesById.find((candidate) => candidate.id === id);
  if (story === undefined) throw new Error(`Expected a story of the name ${id}.`);
  await page.setViewportSize(size);
  // With another address before the “#” the browser makes another document; it stays in its process.
  tellings += 1;
  await page.goto(`${origin}/gallery.html?theme=light&file=${story.file}&telling=${tellings}#${id}`);
  await page.locator('html[data-story="told"]').waitFor();
}

/** The buttons and fields beyond an edge of the window that cannot be scrolled into view: one line for each. */
export const listCutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isReached = (element: Element | null): boolean =>
      element !== null &&
      ((element.scrollWidth > element.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)) ||
        isReached(element.parentElement));
    return [...document.querySelectorAll('button, a, input, textarea')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.right > innerWidth || box.left < 0)
      .filter(({ element, box }) => box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true }))
      .filter(({ element }) => !isReached(element.parentElement))
      .map(({ element }) => element.textContent || element.outerHTML.slice(0, 80));
  });

/** How far the page is wider than its window, in pixels. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** The elements of the page that scroll sideways, by name and class, with how far in pixels. */
export const listSidewaysScrolling = (page: Page): Promise<readonly string[]> =>
  page.locator('body *:visible').evaluateAll((elements) =>
    elements
      .filter((element) => element.clientWidth > 0 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.localName}.${element.className}: ${element.scrollWidth - element.clientWidth}`),
  );

/** Pairs of words that lie on one another, with up to thirty letters of each: none of what is out of sight, over the page, or in its own scrolled part. */
export const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isOver = (element: Element | null): boolean =>
      element !== null && (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(element).position) || isOver(element.parentElement));
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: (readonly [DOMRect, string])[] = [];
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const words = node.nodeValue?.trim() ?? '';
      const element = node.parentElement;
      if (words === '' || element === null || !element.checkVisibility({ visibilityProperty: true }) || isOver(element)) continue;
      if (getComputedStyle(element).textOverflow === 'ellipsis') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) boxes.push([box, words.slice(0, 30)]);
    }
    return boxes.flatMap(([one, words], at) =>
      boxes
        .slice(at + 1)
        .filter(([other]) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3)
        .filter(([other]) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4)
        .map(([, others]) => `${words} / ${others}`),
    );
  });
