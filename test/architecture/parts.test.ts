import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The panel and the workspace have such a part around each of theirs; the gallery is no page of the product. */
const others: readonly string[] = ['panel', 'workspace', 'gallery'];
const mainOf = (page: string) => `entrypoints/${page}/main.tsx`;

test('each page renders inside an error boundary that shows a message when it fails', () => {
  const pages = readdirSync('entrypoints').filter((page) => existsSync(mainOf(page)) && !others.includes(page));
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((page) => !/render\(\s*<Part>/.test(readFileSync(mainOf(page), 'utf8')))).toEqual([]);
});
