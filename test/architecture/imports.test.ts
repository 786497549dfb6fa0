import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const allowed: Readonly<Record<string, readonly string[]>> = {
  'lib/core': [],
  'lib/browser': [],
  'lib/text': ['lib/core'],
  'lib/messaging': ['lib/browser', 'lib/core'],
  'lib/settings': ['lib/browser', 'lib/core'],
  'lib/storage': ['lib/core'],
  'lib/platforms': ['lib/core'],
  'lib/captions': ['lib/platforms/caption-reader', 'lib/platforms/row-words', 'lib/messaging/messages', 'lib/core'],
  'lib/surfaces': ['lib/platforms/room', 'lib/core'],
  'lib/network': ['lib/core'],
  'lib/rubrics': ['lib/network', 'lib/text', 'lib/core'],
  'lib/calendar': ['lib/platforms/links', 'lib/core'],
  'lib/export': ['lib/text', 'lib/core'],
  'lib/backup': ['lib/core'],
  'lib/debrief': ['lib/core'],
  'lib/calibration': ['lib/core'],
  'lib/suggestions': ['lib/text', 'lib/core'],
  'lib/team': ['lib/network', 'lib/core'],
  'lib/delivery': ['lib/team', 'lib/network', 'lib/storage', 'lib/settings', 'lib/export', 'lib/text', 'lib/core'],
  'lib/state': [
    'lib/storage',
    'lib/messaging',
    'lib/settings',
    'lib/rubrics',
    'lib/delivery/plan',
    'lib/delivery/kinds',
    'lib/delivery/asking',
    'lib/delivery/team',
    'lib/team/token',
    'lib/delivery/debrief',
    'lib/delivery/erasure',
    'lib/export',
    'lib/backup',
    'lib/debrief',
    'lib/calibration',
    'lib/calendar',
    'lib/suggestions/filings',
    'lib/suggestions/messages',
    'lib/suggestions/engine',
    'lib/suggestions/models',
    'lib/surfaces',
    'lib/platforms/sites',
    'lib/platforms/room',
    'lib/platforms/links',
    'lib/captions/caption-follower',
    'lib/captions/turn-gate',
    'lib/text',
    'lib/browser',
    'lib/core',
  ],
  'components/ui': [],
  'components/delivery': ['lib/state', 'lib/text', 'lib/core', 'components/ui'],
  'components/lock': ['lib/state', 'lib/text', 'lib/core', 'components/ui'],
  'components/practice': ['lib/state', 'lib/text', 'lib/core', 'components/ui'],
  'components/print': ['lib/state', 'lib/text', 'lib/core', 'components/ui'],
  'components/popup': ['lib/state', 'lib/text', 'lib/core', 'components/ui'],
  'components/rubrics': ['lib/core', 'components/ui'],
  'components/panel': [
    'lib/state',
    'lib/text',
    'lib/core',
    'components/ui',
    'components/delivery',
    'components/rubrics',
    'lib/rubrics',
    'lib/browser',
  ],
  'components/workspace': ['lib/state', 'lib/text', 'lib/core', 'components/ui', 'components/delivery', 'components/rubrics', 'lib/rubrics'],
};
const owners: Readonly<Record<string, string>> = { dexie: 'lib/storage', 'wxt/browser': 'lib/browser' };

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file));
const importsOf = (text: string) => [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => target);

/** The path that an import in a file means, from the root; null for a package. */
function resolveImport(file: string, target: string): string | null {
  if (target.startsWith('@/')) return target.slice(2);
  return target.startsWith('.') ? join(dirname(file), target) : null;
}

/** Whether an import in a file of a folder leads where that folder may not reach. */
function findBreach(folder: string, file: string, target: string): boolean {
  if (owners[target] !== undefined) return owners[target] !== folder;
  const path = resolveImport(file, target);
  if (path === null) return false;
  return !path.startsWith(`${folder}/`) && !(allowed[folder] ?? []).some((permitted) => path === permitted || path.startsWith(`${permitted}/`));
}

test('every folder is listed and holds code', () => {
  const present = ['lib', 'components'].flatMap((top) => readdirSync(top).map((folder) => `${top}/${folder}`));
  expect(present.sort()).toEqual(Object.keys(allowed).sort());
  for (const folder of present) expect(sources(folder).length).toBeGreaterThan(0);
});

test.each(Object.keys(allowed))('%s imports downwards only', (folder) => {
  const breaches = sources(folder).flatMap((file) =>
    importsOf(readFileSync(file, 'utf8'))
      .filter((target) => findBreach(folder, file, target))
      .map((target) => `${file} → ${target}`),
  );
  expect(breaches).toEqual([]);
});

test('upward imports, imports by a folder that may not, and unlisted folders are reported', () => {
  expect(findBreach('lib/core', 'lib/core/id.ts', '@/lib/storage/observe')).toBe(true);
  expect(findBreach('lib/core', 'lib/core/id.ts', '../storage/observe')).toBe(true);
  expect(findBreach('lib/core', 'lib/core/interview/resume.ts', '../../storage/observe')).toBe(true);
  expect(findBreach('lib/core', 'lib/core/interview/resume.ts', '../rubric/rubric')).toBe(false);
  expect(findBreach('lib/state', 'lib/state/interview/call.ts', 'dexie')).toBe(true);
  expect(findBreach('lib/other', 'lib/other/a.ts', '@/lib/core/result')).toBe(true);
});

test('only lib/browser uses the global object of the extension API', () => {
  const all = [...sources('lib'), ...sources('entrypoints'), ...sources('components')];
  const uses = (file: string) =>
    /(?<![\w'/.:-])(?:chrome|browser)\??\.[a-z]/.test(readFileSync(file, 'utf8').replaceAll(/^ *(\/\*\*|\*|\/\/).*$/gm, ''));
  const isNamed = (file: string) => importsOf(readFileSync(file, 'utf8')).includes('@/lib/browser/browser');
  const users = all.filter(uses);
  expect(users.length).toBeGreaterThan(30);
  expect(users.filter((file) => !isNamed(file))).toEqual([]);
  expect(all.filter((file) => /(?<![\w'/.:-])chrome\??\.[a-z]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('only the network calls fetch', () => {
  const callers = [...sources('lib'), ...sources('entrypoints'), ...sources('components')].filter((file) =>
    /\bfetch\(/.test(readFileSync(file, 'utf8')),
  );
  expect(callers.toSorted()).toEqual(['lib/network/get.ts', 'lib/network/send.ts']);
});

test('product code imports nothing from the tests', () => {
  const files = [...sources('lib'), ...sources('entrypoints'), ...sources('components')].filter((file) => !file.startsWith('entrypoints/gallery/'));
  const ofTests = (file: string) => importsOf(readFileSync(file, 'utf8')).filter((target) => resolveImport(file, target)?.startsWith('test/'));
  expect(files.filter((file) => ofTests(file).length > 0)).toEqual([]);
  expect(resolveImport('lib/core/id.ts', '../../test/setup/extension')?.startsWith('test/')).toBe(true);
});

const pageSideOfCaptions = ['watch-captions', 'shown-rows', 'caption-state'].map((file) => `lib/captions/${file}.ts`);

test('the guest bundles no zod', () => {
  const guest = [
    ...sources('entrypoints/call.content'),
    ...sources('entrypoints/watch'),
    ...sources('entrypoints/captions'),
    ...pageSideOfCaptions,
    ...sources('lib/platforms'),
    'lib/messaging/guards.ts',
  ];
  const values = guest.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^import (?!type)[^;]*from '(zod[^']*|@\/lib\/(?:core\/(?!panel\/(?:corner|launcher-move))|storage|state)[^']*)'/gm,
      ),
    ].map(() => file),
  );
  expect(values).toEqual([]);
});

test('the part of a destination that pages load imports neither network, nor database, nor secrets', () => {
  const planning = [...sources('lib/delivery').filter((file) => file.endsWith('/plan.ts')), 'lib/delivery/adapter.ts', 'lib/delivery/expression.ts'];
  const breaches = planning.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^;]*from '(@\/lib\/(?!core\/|export\/|text\/)[^']*)'/gm)].map(
      ([, target]) => `${file} → ${target}`,
    ),
  );
  expect(planning.length).toBeGreaterThan(3);
  expect(breaches).toEqual([]);
});
