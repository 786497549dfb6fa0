import { expect, test } from 'vitest';
import { scriptsFor, sites } from '@/lib/platforms/sites';
import { gzipped, listBuilt, listFirstLoad, readBuilt } from './built.ts';

const kibibyte = 1024;
const sum = (files: readonly string[]) => files.reduce((total, file) => total + gzipped('chrome-mv3', file), 0) / kibibyte;

test.each([...sites.map(({ platform }) => platform), 'other' as const])('all that is put into a page of %s is at most 5 KiB gzipped', (platform) => {
  const files = scriptsFor(platform);
  expect(listBuilt('chrome-mv3')).toEqual(expect.arrayContaining([...files]));
  expect(sum(files)).toBeLessThanOrEqual(5);
});

test('what the panel needs for its first sight, the start form, is at most 30 KiB gzipped, and holds no database', () => {
  const files = listFirstLoad('chrome-mv3', 'panel.html');
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.some((file) => file.endsWith('.css'))).toBe(true);
  expect(files.some((file) => readBuilt('chrome-mv3', file).includes('Dexie'))).toBe(false);
  expect(sum(files)).toBeLessThanOrEqual(30);
});

test('what an interview needs beyond that for its first sight is one file of at most 40 KiB gzipped', () => {
  const files = listBuilt('chrome-mv3').filter((file) => /^chunks\/interview-.*\.js$/.test(file));
  expect(files).toHaveLength(1);
  expect(readBuilt('chrome-mv3', files[0] ?? '')).toContain('Dexie');
  expect(sum(files)).toBeLessThanOrEqual(40);
});

test("no page runs the panel's own script but the panel", () => {
  const runsPanel = (page: string) =>
    listFirstLoad('chrome-mv3', page).some((file) => /getElementById\([`"']panel[`"']\)/.test(readBuilt('chrome-mv3', file)));
  expect(['panel.html', 'popup.html', 'workspace.html'].map(runsPanel)).toEqual([true, false, false]);
});

test('the package is at most 900 KiB', () => {
  expect(sum(listBuilt('chrome-mv3'))).toBeLessThanOrEqual(900);
});
