import { expect, test } from 'vitest';
import { rememberGrants } from '@/entrypoints/background/granted';

/** A browser whose grants can be changed, and that counts how often it was asked. */
function aBrowser() {
  const browser = { grants: new Set(['https://a/*']), asked: 0 };
  const contains = async (pattern: string) => {
    browser.asked += 1;
    return browser.grants.has(pattern);
  };
  return { browser, granted: rememberGrants(contains) };
}

test('a yes is asked for once, a no each time', async () => {
  const { browser, granted } = aBrowser();
  expect([await granted.has('https://a/*'), await granted.has('https://a/*'), browser.asked]).toEqual([true, true, 1]);
  expect([await granted.has('https://b/*'), await granted.has('https://b/*'), browser.asked]).toEqual([false, false, 3]);
  browser.grants.add('https://b/*');
  expect(await granted.has('https://b/*')).toBe(true);
});

test('what was taken away is refused from that moment on', async () => {
  const { browser, granted } = aBrowser();
  await granted.has('https://a/*');
  browser.grants.clear();
  granted.forget();
  expect(await granted.has('https://a/*')).toBe(false);
});

test('a yes that was on its way when a permission was taken away is not remembered', async () => {
  const { browser, granted } = aBrowser();
  const underway = granted.has('https://a/*');
  browser.grants.clear();
  granted.forget();
  await underway;
  expect(await granted.has('https://a/*')).toBe(false);
});
