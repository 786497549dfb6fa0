import { expect, test } from 'vitest';
import { scriptsFor, sites } from '@/lib/platforms/sites';
import { gzipped, listBuilt, listFirstLoad, readBuilt } from './built.ts';

const kibibyte = 1024;
const sum = (files: readonly string[]) => files.reduce((total, file) => total + gzipped('chrome-mv3', file), 0) / kibibyte;

test.each([...sites.map(({ platform }) => platform), 'other' as const])('all scripts in a page of %s are at most 5 KiB gzipped', (platform) => {
  const files = scriptsFor(platform);
  expect(listBuilt('chrome-mv3')).toEqual(expect.arrayContaining([...files]));
  expect(sum(files)).toBeLessThanOrEqual(5);
});

test("the start form's own script is at most 20 KiB gzipped, all it needs at most 24, and neither holds database or validation", () => {
  const files = listFirstLoad('chrome-mv3', 'panel.html');
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(files.some((file) => file.endsWith('.css'))).toBe(true);
  expect(files.filter((file) => /Dexie|ZodMini/.test(readBuilt('chrome-mv3', file)))).toEqual([]);
  expect(sum(scripts)).toBeLessThanOrEqual(20);
  expect(sum(files)).toBeLessThanOrEqual(24);
});

test("the script that reads the guest's messages is one file of at most 12 KiB gzipped, with the validation", () => {
  const files = listBuilt('chrome-mv3').filter((file) => /^chunks\/behind-.*\.js$/.test(file));
  expect(files).toHaveLength(1);
  expect(readBuilt('chrome-mv3', files[0] ?? '')).toContain('ZodMini');
  expect(sum(files)).toBeLessThanOrEqual(12);
});

test("the further script of an interview's first view is one file of at most 40 KiB gzipped", () => {
  const files = listBuilt('chrome-mv3').filter((file) => /^chunks\/interview-.*\.js$/.test(file));
  expect(files).toHaveLength(1);
  expect(readBuilt('chrome-mv3', files[0] ?? '')).toContain('Dexie');
  expect(sum(files)).toBeLessThanOrEqual(40);
});

test('the service worker is one script of at most 50 KiB gzipped, without Dexie', () => {
  expect(readBuilt('chrome-mv3', 'background.js')).not.toContain('Dexie');
  expect(readBuilt('chrome-mv3', 'background.js')).not.toMatch(/\bimport\s*["'(]|\bfrom\s*["']\./);
  expect(sum(['background.js'])).toBeLessThanOrEqual(50);
});

test('the first load of the workspace is at most 256 KiB gzipped', () => {
  const files = listFirstLoad('chrome-mv3', 'workspace.html');
  expect(files.length).toBeGreaterThan(2);
  expect(sum(files)).toBeLessThanOrEqual(256);
});

test("only the panel loads the panel's own script", () => {
  const runsPanel = (page: string) =>
    listFirstLoad('chrome-mv3', page).some((file) => /getElementById\([`"']panel[`"']\)/.test(readBuilt('chrome-mv3', file)));
  expect(['panel.html', 'popup.html', 'workspace.html'].map(runsPanel)).toEqual([true, false, false]);
});

const isClassifier = (file: string) => /^assets\/suggester-.*\.js$/.test(file);

test('the classifier of suggestions is one file of at most 400 KiB gzipped that asks no network', () => {
  const classifier = listBuilt('chrome-mv3').filter(isClassifier);
  expect(classifier).toHaveLength(1);
  expect(sum(classifier)).toBeLessThanOrEqual(400);
  expect(readBuilt('chrome-mv3', classifier[0] ?? '')).not.toMatch(
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|import\(/,
  );
});

/** What the budget of the package counts apart: the writers of Word and Excel, the practice call and sample answers. */
const apart = [/^chunks\/document-.*\.js$/, /^chunks\/workbook-.*\.js$/, /^chunks\/practice-.*\.js$/, /^chunks\/samples-.*\.js$/];
const isApart = (file: string) => isClassifier(file) || apart.some((part) => part.test(file));

test('the package is at most 900 KiB without the classifier, Word, Excel, samples and the practice call, and at most 1,600 KiB with them', () => {
  const all = listBuilt('chrome-mv3');
  expect(all.filter(isApart).length).toBeGreaterThanOrEqual(4);
  expect(sum(all.filter((file) => !isApart(file)))).toBeLessThanOrEqual(900);
  expect(sum(all)).toBeLessThanOrEqual(1600);
});
