import { expect, test } from 'vitest';
import { askGrants } from '@/entrypoints/background/granted';

/** A browser whose grants can be changed, and that counts how often it was asked. */
function aBrowser() {
  const browser = { grants: new Set(['https://a/*']), asked: 0 };
  const contains = async (pattern: string) => {
    browser.asked += 1;
    return browser.grants.has(pattern);
  };
  return { browser, has: askGrants(contains) };
}

test('a removed permission is refused from the next check on', async () => {
  const { browser, has } = aBrowser();
  expect(await has('https://a/*')).toBe(true);
  browser.grants.clear();
  expect(await has('https://a/*')).toBe(false);
});

test('a permission removed during a check is refused to later checks', async () => {
  const { browser, has } = aBrowser();
  const before = has('https://a/*');
  await Promise.resolve();
  browser.grants.clear();
  const after = has('https://a/*');
  expect([await before, await after]).toEqual([true, false]);
});

test('simultaneous checks of one origin ask the browser once, those of two origins separately', async () => {
  const { browser, has } = aBrowser();
  expect(await Promise.all([has('https://a/*'), has('https://a/*'), has('https://b/*')])).toEqual([true, true, false]);
  expect(browser.asked).toBe(2);
});
