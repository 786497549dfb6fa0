import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { migrations } from '@/lib/storage/database/migrations';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import { listInterviewEntries } from '@/lib/storage/interview/entries';
import { findUndoRedo } from '@/lib/storage/interview/history';
import { listRevisions } from '@/lib/storage/scorecard/scorecards';
import { listUnreadable } from '@/lib/storage/unreadable';
import { listDrafts } from '@/lib/storage/unsaved/find-drafts';
import { writtenBy } from './fixtures/later.ts';
import type { Rows } from './fixtures/rows.ts';

const versions = migrations.map(({ version }) => version);
const stepsTo = (version: number) => migrations.filter((step) => step.version <= version);
/** The tables of a version, each with its keys and indexes. */
const tablesOf = (version: number) =>
  Object.entries(Object.assign({}, ...stepsTo(version).map(({ stores }) => stores)) as Record<string, string | null>).flatMap(([name, schema]) =>
    schema === null ? [] : [name],
  );

/** Leaves a database behind as the code of a version did. */
async function writeAs(version: number, rows: Rows = writtenBy[version] ?? {}): Promise<void> {
  const old = new Dexie('plumbline');
  for (const step of stepsTo(version)) old.version(step.version).stores({ ...step.stores });
  for (const [table, stored] of Object.entries(rows)) await old.table(table).bulkAdd(stored);
  old.close();
}

afterEach(async () => {
  getDatabase().close({ disableAutoOpen: false });
  await Dexie.delete('plumbline');
});

test('the steps are numbered upwards, one by one', () => {
  expect(versions).toEqual(versions.map((_version, index) => index + 1));
});

/** How many tables a database's steps hold, step by step: what Dexie declares takes time and memory wherever it is opened. */
const declared = () =>
  (Reflect.get(getDatabase(), '_versions') as readonly { readonly _cfg: { readonly dbschema: object } }[]).map(
    ({ _cfg }) => Object.keys(_cfg.dbschema).length,
  );

test('no earlier step is declared for a database that is up to date', async () => {
  const present = tablesOf(versions.length).length;
  await getDatabase().open();
  expect(declared()).toEqual(versions.map((version) => (version === versions.length ? present : 0)));
});

test.each(versions)('there are fixture rows of version %i for each of its tables', (version) => {
  expect(Object.keys(writtenBy[version] ?? {}).toSorted()).toEqual(tablesOf(version).toSorted());
  expect(Object.values(writtenBy[version] ?? {}).every((rows) => rows.length > 0)).toBe(true);
});

/** Tables whose rows moved to others. */
const movedTo: Readonly<Record<string, string>> = { drafts: 'noteDrafts', noteEdits: 'textEdits' };

describe.each(versions)('a database of version %i', (version) => {
  test('is brought up to date with every row, each readable', async () => {
    await writeAs(version);
    expect(await listUnreadable()).toEqual([]);
    for (const [table, rows] of Object.entries(writtenBy[version] ?? {})) {
      if (version === 8 && movedTo[table] !== undefined) continue;
      expect([
        table,
        await getDatabase()
          .table(movedTo[table] ?? table)
          .count(),
      ]).toEqual([table, rows.length]);
    }
    expect(
      getDatabase()
        .tables.map(({ name }) => name)
        .toSorted(),
    ).toEqual(tablesOf(versions.length).toSorted());
  });

  test('is listed, undone and counted as before', async () => {
    await writeAs(version);
    expect(await findOverview('running')).toMatchObject({
      noteCount: 4,
      evidence: { knowledge: 1, testing: 0 },
      interview: { candidate: 'Grace Hopper' },
    });
    expect((await listInterviewEntries()).entries.map(({ id }) => id).toSorted()).toEqual(['done', 'running']);
    expect(await listRevisions('done')).toMatchObject([{ data: { id: 'sc-done' } }]);
    expect((await listDrafts('running'))[0]).toMatchObject({ text: 'half a though' });
    expect(await findUndoRedo('running')).toEqual({ undo: true, redo: false });
    expect((await undoLast('running', 9000)).ok).toBe(true);
    expect((await findOverview('running'))?.interview).toMatchObject({ recommendation: null, candidate: 'Grace Hopper', startedAt: 1000 });
    expect(await findUndoRedo('running')).toEqual({ undo: true, redo: true });
  });

  test('has one id, which it keeps', async () => {
    await writeAs(version);
    const idOf = async () => ((await getDatabase().table('meta').toArray()) as { key: string; value: string }[]).map(({ value }) => value);
    const [id, ...more] = await idOf();
    expect(more).toEqual([]);
    expect(id).toMatch(/^[\da-f-]{36}$/);
    getDatabase().close({ disableAutoOpen: false });
    expect(await idOf()).toEqual([id]);
  });
});

test('the look that a debrief of version 19 holds is a row of its own, with every name of the candidate', async () => {
  await writeAs(19);
  expect(await getDatabase().looks.toArray()).toEqual([
    { of: 'debrief', at: 273_000, names: ['Grace Hopper', 'G. Hopper'], applicationIds: ['A-1'], persons: [] },
  ]);
});

test.each([1])('the notes of version %i with words under a dimension are evidence, and no other', async (version) => {
  await writeAs(version);
  const notes = await getDatabase().notes.toArray();
  expect(Object.fromEntries(notes.map(({ id, filled }) => [id, filled]))).toEqual({ words: 1, mark: 0, blank: 0, loose: 0 });
});

test('what was undone in version 1 can be redone, and changes of an interview keep only its fields', async () => {
  await writeAs(1);
  const changes: readonly Readonly<Record<string, unknown>>[] = await getDatabase().changes.toArray();
  expect(changes.map(({ kind, of }) => [kind, of]).filter(([kind]) => kind !== 'do')).toEqual([['undo', 6]]);
  expect(changes.at(-1)).toMatchObject({ before: { recommendation: null }, after: { recommendation: 'yes' } });
  expect(Object.keys(changes.at(-1)?.after ?? {}).toSorted()).toEqual(['endedAt', 'recommendation', 'startedAt', 'summary']);
  expect(changes.every((change) => !('undoes' in change))).toBe(true);
  for (let index = 0; index < 2; index++) expect((await undoLast('running', 9000)).ok).toBe(true);
});

describe.each([1, 2])('a delivery of version %i', (version) => {
  const find = async (id: string) => {
    await writeAs(version);
    return getDatabase().outbox.get(`sc_${id}`);
  };
  test.each([
    ['queued', { state: 'queued', need: null, done: 0, tries: 0, doubtful: false, nextAttemptAt: 121_000 }],
    ['again', { state: 'queued', need: null, done: 0, tries: 1, doubtful: false }],
    ['lost', { state: 'queued', need: null, done: 0, tries: 1, doubtful: true }],
    ['stopped', { state: 'sending', need: null, done: 0, doubtful: true }],
    ['sent', { state: 'delivered', need: null, done: 1, doubtful: false }],
    ['unsigned', { state: 'needs-you', need: 'access', done: 0, doubtful: false }],
    ['refused', { state: 'needs-you', need: 'refused', done: 0, doubtful: false }],
    ['off', { state: 'needs-you', need: 'access', done: 0, doubtful: false }],
    ['unknown', { state: 'outcome-unknown', need: null, done: 0, tries: 2, doubtful: true }],
  ])('that was %s is so still, with its bytes', async (id, expected) => {
    const row = await find(id);
    expect(row).toMatchObject(expected);
    expect(row?.requests).toEqual([{ ...row?.requests[0], body: writtenBy[version]?.outbox?.[0]?.body, method: 'POST', path: '', repeatable: true }]);
    expect(row).not.toHaveProperty('body');
  });

  test('that was kept on the device is sent nowhere', async () => {
    expect(await find('kept')).toMatchObject({ state: 'saved', requests: [], destinationId: null });
  });

  test('is sent to a destination with its address, and to none that was switched off', async () => {
    await writeAs(version);
    expect(await listDestinations()).toMatchObject([
      { id: 'gone', settings: { url: 'https://hooks.example/old' }, pause: { need: 'gone' } },
      { id: 'hook', kind: 'webhook', settings: { url: 'https://hooks.example/in', method: 'POST', expression: null }, pause: null, rubrics: null },
    ]);
  });
});
