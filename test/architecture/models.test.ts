import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What still stands loose, as `file: name`: nothing is added to it. */
const allowed: readonly string[] = [];

/** Writable signals and variables of a module: two of them cannot exist in one test, and they cannot be stopped. */
const loose = [
  /^(?:export )?const (\w+)(?:: [^=]*)? = (?:new Signal|signal)\b/gm,
  /^(?:export )?let (\w+)/gm,
  /^(?:export )?const (\w+) = new (?:Map|Set)(?:<.*>)?\(\);/gm,
];

const findLoose = (text: string): readonly string[] => loose.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));

const sources = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file));

test('no module of the state or the components has a writable signal or a variable at its top level', () => {
  const files = [...sources('lib/state'), ...sources('components')];
  const found = files.flatMap((file) => findLoose(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`));
  expect(files.length).toBeGreaterThan(100);
  expect(found.toSorted()).toEqual(allowed.toSorted());
});

test('writable signals and variables of a module are reported, those inside a factory are not', () => {
  expect(findLoose('export const record = signal<Interview | null>(null);\n')).toEqual(['record']);
  expect(findLoose('export const record: Signal<number> = signal(1);\n')).toEqual(['record']);
  expect(findLoose('let edits = 0;\nexport let other = 1;\n')).toEqual(['edits', 'other']);
  expect(findLoose('export function createModel() {\n  const record = signal(1);\n  let edits = 0;\n}\n')).toEqual([]);
  expect(findLoose('const inFlight = new Map<string, string>();\n')).toEqual(['inFlight']);
  expect(findLoose('const names = new Map([["a", "b"]]);\nexport const model = createModel();\n')).toEqual([]);
});
