import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findActor } from '@/lib/delivery/actors';
import { findAsker } from '@/lib/delivery/asking/askers';
import { findPlanner, kinds } from '@/lib/delivery/plan';

const home = 'lib/delivery/destinations';
const folders = readdirSync(home);
const sources = ['lib', 'components', 'entrypoints'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((file) => join(top, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('entrypoints/gallery')),
);

/** The lines outside of its own folder that know a kind by its name. */
const linesAbout = (kind: string) =>
  sources
    .filter((file) => !file.startsWith(`${home}/${kind}/`))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => new RegExp(`['"/]${kind}['"/]`).test(line))
        .map(() => file),
    );

test('a destination consists of a folder, its texts and a name in one list', () => {
  expect([...kinds].sort()).toEqual(folders.sort());
  expect(readdirSync('lib/text/destinations').sort()).toEqual(folders.map((kind) => `${kind}.ts`));
});

// The second migration handles webhooks only, because nothing else existed before it.
const before: Readonly<Record<string, readonly string[]>> = { webhook: ['lib/storage/upgrades/destinations.ts'] };

describe.each(folders)('%s', (kind) => {
  test('is named in only one line outside of its folder', () => {
    expect(linesAbout(kind).filter((file) => before[kind]?.includes(file) !== true)).toEqual(['lib/delivery/kinds.ts']);
  });

  test('has all three parts of the interface', async () => {
    const planner = await findPlanner(kind);
    const actor = findActor(kind);
    const asker = findAsker(kind);
    expect(planner).toMatchObject({ kind, label: expect.any(String), capabilities: expect.any(Object), fields: expect.any(Array) });
    for (const half of [planner?.readForm, planner?.originsOf, planner?.plan, actor?.send, asker?.test]) expect(half).toBeTypeOf('function');
    expect(planner?.capabilities.reconciles).toBe(actor?.reconcile !== null);
    if (planner?.capabilities.needsTarget) expect(asker?.lookUps.targets).toBeTypeOf('function');
    if (planner?.capabilities.maps) expect(planner.formFor !== null || asker?.lookUps.forms !== undefined).toBe(true);
  });

  test('has a hint for each field where to find its value', async () => {
    for (const field of (await findPlanner(kind))?.fields ?? []) {
      expect(field.hint).toMatch(/\.$/);
      expect(field.hint.length).toBeGreaterThan(15);
    }
  });
});

test('an unknown kind has no part', async () => {
  expect(findAsker('constructor')).toBeNull();
  expect(findActor('constructor')).toBeNull();
  expect(await findPlanner('../hiring')).toBeNull();
});
