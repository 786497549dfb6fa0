import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { nameClass } from '../../.build/class-names.ts';
import { withTokens } from '../../.build/guest-style.ts';

const folders = ['components/panel', 'components/ui', 'components/delivery', 'components/rubrics'];
const listFiles = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(end))
    .map((path) => join(folder, path));
const sheets = folders.flatMap((folder) => listFiles(folder, '.css'));

test('no style of the panel uses `:has()`: one on the body restyled every element per note, 50 ms at sixty notes', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((path) => readFileSync(path, 'utf8').includes(':has('))).toEqual([]);
});

test('the style of the guest is built from the same tokens as the pages, in px', () => {
  const built = withTokens(readFileSync('entrypoints/call.content/style.css', 'utf8'));
  expect(built).toContain('border-radius: 12px');
  expect(built).toContain('font: 13px / 44px system-ui');
  expect(built).toContain('background: oklch(0.515 0.17 262)');
  // Where the launcher stands is said by a style that comes with the worker's answer.
  expect(built.replace('var(--top, 45%)', '')).not.toMatch(/var\(|\drem/);
  expect(() => withTokens('p { gap: var(--none) }')).toThrow('--none');
});

test('font sizes, spacing and radii are tokens: no page has values of its own', () => {
  const own = listFiles('components', '.css').filter((path) => !path.endsWith('tokens.css'));
  expect(own.length).toBeGreaterThan(10);
  const sizes = own.flatMap(
    (path) => readFileSync(path, 'utf8').match(/(font-size|line-height): [\d.]+(rem|px)?;|border-radius: ([468]|10|12)px/g) ?? [],
  );
  expect(sizes).toEqual([]);
});

test('the tones of states are tokens: no module has the colours of its own', () => {
  const tokens = readFileSync('components/ui/styles/tokens.css', 'utf8');
  const tones = Array.from(tokens.matchAll(/--(?:needs|done|wrong): (light-dark\(.+\));/g), ([, colour = '']) => colour);
  expect(tones).toHaveLength(3);
  const modules = listFiles('components', '.module.css');
  expect(modules.filter((path) => tones.some((tone) => readFileSync(path, 'utf8').includes(tone)))).toEqual([]);
});

const styles = listFiles('components', '.css').map((path) => ({ path, names: listClasses(readFileSync(path, 'utf8')) }));

/** The classes that a sheet styles, once each. */
function listClasses(sheet: string): readonly string[] {
  const selectors = sheet.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g);
  return [...new Set(Array.from(selectors, ([, selector = '']) => selector.match(/\.[a-zA-Z][\w-]*/g) ?? []).flat())].map((name) => name.slice(1));
}

test('no class name is global: classes are styled in CSS modules only', () => {
  const plain = styles.filter(({ path }) => !path.endsWith('.module.css'));
  expect(plain.map(({ path }) => path).sort()).toEqual(['components/ui/styles/base.css', 'components/ui/styles/tokens.css']);
  expect(plain.flatMap(({ names }) => names)).toEqual([]);
  expect(styles.filter(({ path }) => readFileSync(path, 'utf8').includes(':global(.'))).toEqual([]);
});

test('no class name is styled in two files', () => {
  const modules = styles.filter(({ path }) => path.endsWith('.module.css'));
  expect(modules.length).toBeGreaterThan(30);
  const names = modules.flatMap((module) => module.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** The selectors of a sheet, one by one. */
const listSelectors = (sheet: string) =>
  Array.from(sheet.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g), ([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))
    .flatMap((selector) => selector.split(/,(?![^(]*\))/));

test('no CSS module styles a whole page', () => {
  const modules = listFiles('components', '.module.css');
  const bare = modules.flatMap((path) => listSelectors(readFileSync(path, 'utf8')).filter((selector) => !/\.[a-z]|#|\[data-/i.test(selector)));
  expect(bare).toEqual([]);
});

test('no two classes share a short name in the build', () => {
  const built = styles.flatMap(({ path, names }) => names.map((name) => nameClass(name, resolve(path))));
  expect(built.length).toBeGreaterThan(200);
  expect(built.filter((name, index) => built.indexOf(name) !== index)).toEqual([]);
});

const sources = ['components', 'entrypoints', 'test/e2e/pages']
  .flatMap((folder) => listFiles(folder, '.tsx'))
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }));

/** The classes that a component takes from modules, each as its sheet and its name. */
function listUsed(path: string, source: string): readonly string[] {
  return Array.from(source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g), ([, name = '', from = '']) => {
    const sheet = from.startsWith('@/') ? from.slice(2) : join(dirname(path), from);
    return Array.from(source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')), ([, key]) => `${sheet}: ${key}`);
  }).flat();
}

test('components use classes of CSS modules only, never a literal class name', () => {
  const used = new Set(sources.flatMap(({ path, source }) => listUsed(path, source)));
  const has = styles.flatMap(({ path, names }) => names.map((name) => `${path}: ${name}`));
  expect([...used].sort()).toEqual(has.sort());
  const plain = sources.filter(({ path }) => path.startsWith('components')).flatMap(({ source }) => source.match(/\bclass(?:Name)?="[^"]*"/g) ?? []);
  expect(plain).toEqual([]);
});

/** The values of `data-part` in a source, as it gives them to elements or as it looks for them. */
const listParts = (source: string, written: RegExp) => Array.from(source.matchAll(written), ([, part = '']) => part);

test('each data-part that a style, a component or a test selects is set by some component', () => {
  const given = new Set(sources.flatMap(({ source }) => listParts(source, /(?<!\[)data-part=(?:"|\{[^}]*')([a-z-]+)/g)));
  const seeking = ['components', 'entrypoints', 'test/e2e'].flatMap((folder) => ['.ts', '.tsx', '.css'].flatMap((end) => listFiles(folder, end)));
  const sought = seeking.flatMap((path) => listParts(readFileSync(path, 'utf8'), /\[data-part="([a-z-]+)"/g).map((part) => ({ path, part })));
  expect(sought.length).toBeGreaterThan(50);
  expect(sought.filter(({ part }) => !given.has(part))).toEqual([]);
});
