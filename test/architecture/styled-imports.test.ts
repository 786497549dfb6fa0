import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { styledImports } from '../../.build/styled-imports.ts';

type Helper = { readonly __vitePreload: (run: () => unknown, files: readonly string[]) => Promise<unknown> };

/** What a build puts in the place of Vite's own helper. */
async function importHelper(): Promise<Helper> {
  const { load } = styledImports;
  const code: unknown = typeof load === 'function' ? Reflect.apply(load, undefined, ['vite/preload-helper.js']) : undefined;
  if (typeof code !== 'string') throw new Error('Expected the code of the helper.');
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}#${crypto.randomUUID()}`);
}

const links = () => [...document.querySelectorAll('link')];
const linked = () => links().map((link) => link.getAttribute('href'));

beforeEach(() => {
  const sheets = ['shared', 'page'].map((name) => `<link rel="stylesheet" href="/assets/${name}.css">`);
  vi.stubGlobal('document', parseHTML(`<html><head>${sheets.join('')}</head></html>`).document);
});
afterEach(() => void vi.unstubAllGlobals());

test('a style sheet that the page links is not loaded again with a lazy part, which would put it after all others', async () => {
  const { __vitePreload } = await importHelper();
  const part = __vitePreload(() => 'part', ['assets/shared.css']);
  expect(linked()).toEqual(['/assets/shared.css', '/assets/page.css']);
  expect(await part).toBe('part');
});

test('a style sheet that only lazy parts need is loaded once, before them', async () => {
  const { __vitePreload } = await importHelper();
  const ran: string[] = [];
  const parts = ['one', 'another'].map((name) => __vitePreload(() => ran.push(name), ['assets/lazy.css', 'chunks/lazy.js']));
  expect(linked()).toEqual(['/assets/shared.css', '/assets/page.css', '/assets/lazy.css']);
  expect(ran).toEqual([]);
  links()[2]?.onload?.(new Event('load'));
  await Promise.all(parts);
  expect(ran).toEqual(['one', 'another']);
});
