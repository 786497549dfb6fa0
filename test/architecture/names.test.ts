import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Places where a name means the same in each of several files, by design: a file's place is what the first group says. */
const contracts: readonly RegExp[] = [
  // Each platform's folder answers the same questions under the same names: its adapter, its details, its selectors, the reader of its
  // captions.
  /^lib\/platforms\/[^/]+\/(adapter|details|selectors|captions)\.ts$/,
  // Each destination's folder has a planner, an actor and an asker, and those that can be asked something answer the same questions.
  /^lib\/delivery\/destinations\/[^/]+\/(plan|act|ask|api|look-up)\.ts$/,
  // Each file of sample answers has those of one built-in rubric.
  /^lib\/rubrics\/samples\/(samples)-[\w-]+\.ts$/,
];

/** A part that loads later has the name of the component that it loads. */
const lazyParts = /^components\/panel\/lazy-[a-z]+\.ts$/;

type Exported = { readonly name: string; readonly file: string };

const sources = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('entrypoints/gallery/'));

const listExports = (file: string, text: string): readonly Exported[] => {
  const named = text.matchAll(/^export (?:declare |async |abstract )*(?:type|interface|const|let|class|enum|function\*?) ([\w$]+)/gm);
  return [...new Set(Array.from(named, ([, name = '']) => name))].map((name) => ({ name, file }));
};

const placeOf = (file: string) => contracts.find((contract) => contract.test(file))?.exec(file)?.[1] ?? file;

/** The names that are exported more than once, each with its files. */
function findShared(all: readonly Exported[]): readonly string[] {
  const named = Map.groupBy(
    all.filter(({ file }) => !lazyParts.test(file)),
    ({ name }) => name,
  );
  return [...named]
    .filter(([, found]) => new Set(found.map(({ file }) => placeOf(file))).size > 1)
    .map(([name, found]) => `${name}: ${found.map(({ file }) => file).join(', ')}`);
}

test('no two exports share a name', () => {
  const all = sources.flatMap((file) => listExports(file, readFileSync(file, 'utf8')));
  expect(all.length).toBeGreaterThan(1000);
  expect(findShared(all)).toEqual([]);
});

test('a name that is exported twice is reported, unless an interface requires it', () => {
  const found = (first: string, second: string) => findShared([first, second].map((file) => ({ name: 'x', file })));
  expect(found('lib/core/a.ts', 'components/ui/B.tsx')).toEqual(['x: lib/core/a.ts, components/ui/B.tsx']);
  expect(found('lib/platforms/meet/adapter.ts', 'lib/platforms/zoom/adapter.ts')).toEqual([]);
  expect(found('lib/platforms/meet/adapter.ts', 'lib/platforms/zoom/selectors.ts')).toHaveLength(1);
  expect(listExports('a.ts', 'export type A = 1;\nexport async function b() {}\nconst c = 1;\n').map(({ name }) => name)).toEqual(['A', 'b']);
});
