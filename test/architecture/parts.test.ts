import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The panel and the workspace have such a part around each of theirs; the gallery is no page of the product. */
const others: readonly string[] = ['panel', 'workspace', 'gallery'];
const mainOf = (page: string) => `entrypoints/${page}/main.tsx`;

test('what a page draws stands in a part, which says so where it cannot be shown', () => {
  const pages = readdirSync('entrypoints').filter((page) => existsSync(mainOf(page)) && !others.includes(page));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((page) => !/render\(\s*<Part>/.test(readFileSync(mainOf(page), 'utf8')))).toEqual([]);
});
