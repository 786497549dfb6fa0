import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { breakText } from './apply.ts';
import { brokenFiles } from './breaks/index.ts';

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const textOf = (file: string) => (existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : '');

test('the text that each break replaces occurs once in its file', () => {
  const lost = brokenFiles.flatMap(({ file, breaks }) => {
    const text = textOf(file);
    return breaks.filter((one) => breakText(text, one) === null).map(({ name }) => `${file}: ${name}`);
  });
  expect(lost).toEqual([]);
});

test('every test file that a break names exists', () => {
  const named = [...new Set(brokenFiles.flatMap(({ tests }) => tests))];
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((file) => !existsSync(pathOf(file)))).toEqual([]);
});

test('no two breaks have one name', () => {
  const names = brokenFiles.flatMap(({ breaks }) => breaks.map(({ name }) => name));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
