import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const guides = [
  'README.md',
  ...readdirSync('.github')
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('.github', file)),
];
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));

const matchesOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
/** The heading's address, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const anchorsOf = (file: string) => matchesOf(readFileSync(file, 'utf8'), /^#+ (.+)$/gm).map(anchorOf);

/** Whether a link in a guide leads to a file, and to a heading of it where it names one. */
function leadsSomewhere(guide: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path === '' ? guide : join(dirname(guide), path);
  return existsSync(target) && (heading === undefined || anchorsOf(target).includes(heading));
}

test('there are guides to read', () => expect(guides.length).toBeGreaterThan(5));

test.each(guides)('every link in %s leads to a file and a heading that are there', (guide) => {
  const links = matchesOf(readFileSync(guide, 'utf8'), /\]\(((?!https?:)[^)]+)\)/g);
  expect(links.filter((link) => !leadsSomewhere(guide, link))).toEqual([]);
});

test.each(guides)('every command in %s is a script of the package', (guide) => {
  const commands = matchesOf(readFileSync(guide, 'utf8'), /npm run ([\w:-]+)/g);
  expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
});

test.each(guides)('every path of the repository that %s names is there', (guide) => {
  const named = matchesOf(readFileSync(guide, 'utf8'), /`((?:lib|components|entrypoints|test|findings|\.build|\.github)(?:\/[\w.*-]+)+)`/g);
  const parents = named.map((path) => (path.includes('*') ? path.slice(0, path.indexOf('*')) : path));
  const isThere = (path: string) => [path, `${path}.ts`, `${path}.tsx`].some(existsSync);
  expect(parents.filter((path) => !isThere(path))).toEqual([]);
});

test('every script of the package is explained in a guide', () => {
  const text = guides.map((guide) => readFileSync(guide, 'utf8')).join('\n');
  expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run )?${name}(?![\\w:-])`).test(text))).toEqual([]);
});

test('a link to a missing file or heading is reported', () => {
  expect(leadsSomewhere('README.md', '.github/scorecards.md')).toBe(true);
  expect(leadsSomewhere('README.md', '.github/nowhere.md')).toBe(false);
  expect(leadsSomewhere('.github/walks.md', '../README.md#permissions')).toBe(true);
  expect(leadsSomewhere('.github/walks.md', '../README.md#nothing')).toBe(false);
});
