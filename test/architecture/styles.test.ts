import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withTokens } from '../../.build/guest-style.ts';

const folders = ['components/panel', 'components/ui', 'components/delivery', 'components/rubrics'];
const listFiles = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(end))
    .map((path) => join(folder, path));
const sheets = folders.flatMap((folder) => listFiles(folder, '.css'));

test('no style of the panel looks for what is inside: with one `:has()` on the body each note restyled every element, 50 ms at sixty notes', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((path) => readFileSync(path, 'utf8').includes(':has('))).toEqual([]);
});

test("the style of what stands in a call's page is built from the pages' tokens, in px", () => {
  const built = withTokens(readFileSync('entrypoints/call.content/style.css', 'utf8'));
  expect(built).toContain('border-radius: 12px');
  expect(built).toContain('font: 13px / 44px system-ui');
  expect(built).toContain('background: oklch(0.515 0.17 262)');
  expect(built).not.toMatch(/var\(|\drem/);
  expect(() => withTokens('p { gap: var(--none) }')).toThrow('--none');
});

test('type, spacing and radii are tokens: no page has a size of type, or a radius of a row or a sheet, of its own', () => {
  const own = listFiles('components', '.css').filter((path) => !path.endsWith('tokens.css'));
  expect(own.length).toBeGreaterThan(10);
  const sizes = own.flatMap(
    (path) => readFileSync(path, 'utf8').match(/(font-size|line-height): [\d.]+(rem|px)?;|border-radius: ([468]|10|12)px/g) ?? [],
  );
  expect(sizes).toEqual([]);
});
