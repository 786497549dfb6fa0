import { expect, test } from 'vitest';
import { scriptsFor, sites } from '@/lib/platforms/sites';
import { gzipped, listBuilt, listFirstLoad } from './built.ts';

const kibibyte = 1024;
const sum = (files: readonly string[]) => files.reduce((total, file) => total + gzipped('chrome-mv3', file), 0) / kibibyte;

test.each([...sites.map(({ platform }) => platform), 'other' as const])('all that is put into a page of %s is at most 5 KiB gzipped', (platform) => {
  const files = scriptsFor(platform);
  expect(listBuilt('chrome-mv3')).toEqual(expect.arrayContaining([...files]));
  expect(sum(files)).toBeLessThanOrEqual(5);
});

test('what the panel needs for its first sight is at most 60 KiB gzipped', () => {
  const files = listFirstLoad('chrome-mv3', 'panel.html');
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.some((file) => file.endsWith('.css'))).toBe(true);
  expect(sum(files)).toBeLessThanOrEqual(60);
});

test('the package is at most 900 KiB', () => {
  expect(sum(listBuilt('chrome-mv3'))).toBeLessThanOrEqual(900);
});
