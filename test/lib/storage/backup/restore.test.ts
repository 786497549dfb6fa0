import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { emptyContent } from '@/lib/core/calibration/sample-draft';
import { deleteTranscript } from '@/lib/storage/captions/delete-transcript';
import { takeSuggestion } from '@/lib/storage/captions/suggested-commands';
import { listTurns, saveTurns } from '@/lib/storage/captions/turns';
import { getDatabase } from '@/lib/storage/database/database';
import { migrations } from '@/lib/storage/database/migrations';
import { changeInterview, undoLast } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { listUnreadable } from '@/lib/storage/unreadable';
import { fc } from '../../../setup/properties.ts';
import { aDestination } from '../../delivery/rows.ts';
import { anInterview } from '../../interviews.ts';
import { writtenBy } from '../database/fixtures/later.ts';
import { backupOf, dump, forget, makeBackup, preview, restore, writeAs } from './world.ts';

afterEach(forget);

const versions = migrations.map(({ version }) => version);
const note = (id: string, text: string, interviewId = 'i') =>
  ({ id, interviewId, recordedAt: 2000, text, dimension: null, kind: 'note', stance: null }) as const;

/** What is in the database after a backup of rows of a version was restored into none; what was on its way is not known any more. */
async function upgraded(version: number) {
  await writeAs(version, writtenBy[version] ?? {});
  const rows = await dump();
  await forget();
  return rows;
}
const underWay = ['queued', 'sending'];
type Delivery = { readonly state: string };
const asRestored = (rows: Readonly<Record<string, readonly unknown[]>>) => ({
  ...rows,
  outbox: (rows.outbox as readonly Delivery[]).map((row) =>
    underWay.includes(row.state) ? { ...row, state: 'outcome-unknown', need: null, reason: expect.anything(), nextAttemptAt: null } : row,
  ),
});

describe.each(versions)('a backup of version %i', (version) => {
  test.each(['merge', 'replace'] as const)('restores every row into an empty database (%s)', async (mode) => {
    const rows = await upgraded(version);
    const file = await backupOf(version, writtenBy[version] ?? {});
    expect((await preview(file)).interviews).toEqual({ fresh: 2, same: 0, kept: 0, updated: 0, both: 0 });
    await restore(file, mode);
    expect(await dump()).toEqual(asRestored(rows));
    expect(await listUnreadable()).toEqual([]);
  });

  test.each(['merge', 'replace'] as const)('changes nothing in a database that has its rows (%s)', async (mode) => {
    const file = await backupOf(version, writtenBy[version] ?? {});
    await writeAs(version, writtenBy[version] ?? {});
    const before = await dump();
    const { interviews, tables } = await preview(file);
    expect(interviews).toEqual({ fresh: 0, same: 2, kept: 0, updated: 0, both: 0 });
    expect(tables.every(({ fresh, different }) => fresh + different === 0)).toBe(true);
    await restore(file, mode);
    expect(await dump()).toEqual(before);
  });

  test('is merged into a database with other rows, which do not change', async () => {
    await startInterview(anInterview());
    await addNote(note('mine', 'here before'), 3);
    const before = await dump();
    await forget();
    const rows = await upgraded(version);
    await startInterview(anInterview());
    await addNote(note('mine', 'here before'), 3);
    await restore(await backupOf(version, writtenBy[version] ?? {}));
    const after = await dump();
    for (const [table, own] of Object.entries(before)) expect([table, after[table]]).toEqual([table, expect.arrayContaining([...own])]);
    for (const [table, added] of Object.entries(asRestored(rows)))
      expect([table, after[table]?.length]).toEqual([table, added.length + (before[table]?.length ?? 0)]);
    expect((await undoLast('running', 9000)).ok).toBe(true);
    expect((await undoLast('i', 9000)).ok).toBe(true);
  });
});

describe('an interview that is here and in the backup', () => {
  const begin = async () => {
    await startInterview(anInterview());
    await addNote(note('first', 'first'), 3);
    return makeBackup();
  };
  const texts = async (interviewId: string) =>
    (await getDatabase().notes.toArray()).filter((row) => row.interviewId === interviewId).map(({ text }) => text);

  test('stays as it is if it was changed on this device only', async () => {
    const file = await begin();
    await addNote(note('second', 'second'), 4);
    const before = await dump();
    expect((await preview(file)).interviews).toMatchObject({ same: 1, both: 0 });
    await restore(file);
    expect(await dump()).toEqual(before);
  });

  test('is updated if it was changed in the backup only, and can be undone', async () => {
    await begin();
    const before = await makeBackup();
    await addNote(note('second', 'second'), 4);
    const later = await makeBackup();
    const rows = await dump();
    await restore(before, 'replace');
    expect(await texts('i')).toEqual(['first']);
    expect((await preview(later)).interviews).toMatchObject({ updated: 1 });
    await restore(later);
    expect({ ...(await dump()), changes: [] }).toEqual({ ...rows, changes: [] });
    expect(await getDatabase().changes.count()).toBe(rows.changes?.length);
    await undoLast('i', 9);
    expect(await texts('i')).toEqual(['first']);
  });

  test('is kept in both versions if both were changed, once, the later one under its id', async () => {
    const file = await begin();
    await addNote(note('there', 'only there'), 5);
    const other = await makeBackup();
    await restore(file, 'replace');
    await addNote(note('here', 'only here'), 4);
    await restore(other);
    await restore(other);
    const interviews = await getDatabase().interviews.toArray();
    const copy = interviews.find(({ id }) => id !== 'i');
    expect(interviews.map(({ candidate }) => candidate).toSorted()).toEqual(['Grace', 'Grace (other)']);
    expect((await texts('i')).toSorted()).toEqual(['first', 'only there']);
    expect((await texts(copy?.id ?? '')).toSorted()).toEqual(['first', 'only here']);
    await undoLast(copy?.id ?? '', 10);
    expect(await texts(copy?.id ?? '')).toEqual(['first']);
    expect(await listUnreadable()).toEqual([]);
  });

  describe('whose transcript was deleted here', () => {
    const suggested = {
      turnId: 't',
      interviewId: 'i',
      dimension: 'd',
      stance: 'for',
      cue: { kind: 'signal', text: 'led' },
      confidence: 0.6,
      reasons: [{ reason: 'said', words: ['led'] }],
      state: 'open',
      noteId: null,
    } as const;
    const talk = async () => {
      await begin();
      await saveTurns('i', [
        { id: 't', at: 10, until: 15, speaker: 'Grace', text: 'I led it.', isOpen: false },
        { id: 'u', at: 20, until: 25, speaker: 'Grace', text: 'Alone.', isOpen: false },
      ]);
      await getDatabase().suggested.bulkPut([suggested, { ...suggested, turnId: 'u' }]);
      await takeSuggestion({ suggested, seen: 'I led it.', noteId: 'n', dimension: 'd' }, 30);
      return makeBackup();
    };
    const remove = () => deleteTranscript({ id: 'gone', interviewId: 'i', at: 40, act: 'deleted', by: 'Ada', wording: '' });
    const talkIn = async () => {
      const { turns, suggested: rows, changes, consents } = await dump();
      return [turns, rows, JSON.stringify([rows, changes]).includes('"led"'), consents?.length];
    };
    const gone = [[], [expect.objectContaining({ turnId: 't', state: 'taken', reasons: [] })], false, 1] as const;

    test('stays without it, and is not duplicated', async () => {
      const file = await talk();
      await remove();
      await restore(file);
      expect(await talkIn()).toEqual(gone);
      expect(await getDatabase().interviews.count()).toBe(1);
    });

    test('stays without it if the backup changed the interview, and the consent log stays', async () => {
      const file = await talk();
      await addNote(note('later', 'later'), 50);
      const later = await makeBackup();
      await restore(file, 'replace');
      await remove();
      await restore(later);
      expect(await talkIn()).toEqual(gone);
      expect(await texts('i')).toContain('later');
    });

    test.each([45, 60])('stays without it in both versions if both were changed (here at %i)', async (at) => {
      const file = await talk();
      await addNote(note('there', 'only there'), 50);
      const other = await makeBackup();
      await restore(file, 'replace');
      await remove();
      await addNote(note('here', 'only here'), at);
      await restore(other);
      expect(await getDatabase().interviews.count()).toBe(2);
      const [turns, , hasWords] = await talkIn();
      expect([turns, hasWords]).toEqual([[], false]);
    });

    test('keeps later turns', async () => {
      await talk();
      await remove();
      await saveTurns('i', [{ id: 'v', at: 50, until: 55, speaker: 'Grace', text: 'Again.', isOpen: false }]);
      const file = await makeBackup();
      await getDatabase().turns.clear();
      await restore(file);
      expect((await listTurns('i')).map(({ text }) => text)).toEqual(['Again.']);
    });
  });

  test('keeps unsaved text of both if nothing else differs', async () => {
    const file = await begin();
    const draft = { interviewId: 'i', noteId: 'd', panel: null, text: 'there', recordedAt: 4, dimension: null, pinned: false, stance: null };
    await getDatabase().noteDrafts.put(draft);
    const other = await makeBackup();
    await restore(file, 'replace');
    await getDatabase().noteDrafts.put({ ...draft, text: 'here' });
    await restore(other);
    expect((await getDatabase().noteDrafts.toArray()).map(({ text }) => text).toSorted()).toEqual(['here', 'there']);
  });

  const ofInterview = { interviewId: 'i', page: 'page', rubric: { id: 'r', title: 'R' }, dimension: { id: 'd', name: 'D' } };
  const halfMade = (id: string, title: string) => ({ ...ofInterview, id, content: { ...emptyContent, title } });
  const listHalfMade = async () => (await getDatabase().sampleDrafts.toArray()).map(({ page, content }) => [page, content.title]);

  test('keeps the half-made samples of both, that of the backup held by no page', async () => {
    const file = await begin();
    await getDatabase().sampleDrafts.put(halfMade('s', 'there'));
    const other = await makeBackup();
    await restore(file, 'replace');
    await getDatabase().sampleDrafts.put(halfMade('s', 'here'));
    await restore(other);
    expect(await listHalfMade()).toEqual([
      ['page', 'here'],
      [null, 'there'],
    ]);
  });

  test('keeps the half-made samples here of an interview that was taken further there', async () => {
    const file = await begin();
    await addNote(note('further', 'further'), 9);
    const further = await makeBackup();
    await restore(file, 'replace');
    await getDatabase().sampleDrafts.put(halfMade('s', 'here'));
    expect((await preview(further)).interviews).toMatchObject({ updated: 1 });
    await restore(further);
    expect(await listHalfMade()).toEqual([['page', 'here']]);
  });
});

describe('destinations and deliveries', () => {
  const destination = aDestination('https://hooks.example.com/in');
  const leftOut = [{ id: destination.id, name: destination.name }];

  test('a destination without its secret sends nothing until it is entered again', async () => {
    await getDatabase().destinations.put(destination);
    const file = await makeBackup({ leftOut });
    await forget();
    expect(await restore(file)).toEqual([destination.id]);
    expect(await getDatabase().destinations.get(destination.id)).toMatchObject({
      pause: { need: 'access', reason: [{ code: 'restored-destination', params: {} }] },
      settings: destination.settings,
    });
    expect(await listUnreadable()).toEqual([]);
  });

  test('an existing destination keeps its address, whatever the backup says, and keeps sending', async () => {
    await getDatabase().destinations.put({ ...destination, settings: { ...destination.settings, url: 'https://elsewhere.example/in' } });
    const file = await makeBackup({ leftOut });
    await getDatabase().destinations.put(destination);
    expect(await restore(file)).toEqual([]);
    expect(await getDatabase().destinations.get(destination.id)).toEqual(destination);
  });

  test('a destination with a replaced address waits for its secret', async () => {
    await getDatabase().destinations.put({ ...destination, settings: { ...destination.settings, url: 'https://elsewhere.example/in' } });
    const file = await makeBackup({ leftOut });
    await getDatabase().destinations.put(destination);
    expect(await restore(file, 'replace')).toEqual([destination.id]);
    expect(await getDatabase().destinations.get(destination.id)).toMatchObject({ pause: { need: 'access' } });
  });
});

test('rows with any text are restored unchanged', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 12 }), fc.boolean(), async (texts, encrypted) => {
      await forget();
      await startInterview(anInterview());
      for (const [index, words] of texts.entries()) await addNote(note(`n${index}`, words), index);
      await changeInterview('summarize', 'i', { summary: texts.join('\n') }, 9);
      const rows = await dump();
      const file = await makeBackup({ passphrase: encrypted ? 'correct horse' : '' });
      await forget();
      await restore(file, 'merge', { passphrase: 'correct horse' });
      expect(await dump()).toEqual(rows);
    }),
    { numRuns: 8 },
  );
});

describe('a restore that is stopped', () => {
  test.each(['merge', 'replace'] as const)('midway leaves everything as it was (%s)', async (mode) => {
    const file = await backupOf(11, writtenBy[11] ?? {});
    await startInterview(anInterview());
    await addNote(note('mine', 'here before'), 3);
    const before = await dump();
    let calls = 0;
    await restore(file, mode, { onRows: () => (calls += 1) });
    expect(calls).toBeGreaterThan(4);
    const steps = [1, Math.ceil(calls / 3), Math.ceil((calls * 2) / 3), calls - 1];
    for (const step of steps) {
      await forget();
      await startInterview(anInterview());
      await addNote(note('mine', 'here before'), 3);
      const stop = new AbortController();
      let seen = 0;
      const onRows = () => void (++seen === step && stop.abort());
      const outcome = await restore(file, mode, { signal: stop.signal, onRows }).catch((error: unknown) => error);
      expect(outcome).toMatchObject({ name: 'AbortError' });
      expect(await dump()).toEqual(before);
    }
  });
});

describe('a file that is no whole backup of a database', () => {
  const rows = { table: 'notes', row: { ...note('n', 'words'), filled: 0 } };
  test.each<[string, readonly object[]]>([
    ['has no end', [rows]],
    ['has fewer rows than its end says', [rows, { end: { notes: 2 } }]],
    ['has more tables than its end says', [rows, { end: {} }]],
    ['goes on after its end', [{ end: {} }, rows]],
    ['has a table that no database of its version has', [{ table: 'salaries', row: {} }, { end: { salaries: 1 } }]],
    ['has a row without a key', [{ table: 'notes', row: { text: 'words' } }, { end: { notes: 1 } }]],
  ])('and %s is broken, and nothing is changed', async (_name, lines) => {
    await startInterview(anInterview());
    const before = await dump();
    const file = await makeBackup({ lines: new Blob(lines.map((line) => `${JSON.stringify(line)}\n`)) });
    await expect(restore(file, 'replace')).rejects.toMatchObject({ reason: 'broken' });
    expect(await dump()).toEqual(before);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['plumbline']);
  });

  test('rows that this version cannot read are restored unchanged, and listed', async () => {
    await getDatabase()
      .table('notes')
      .put({ ...note('n', 'words'), text: 7 });
    const file = await makeBackup();
    await forget();
    expect((await preview(file)).unreadable).toBe(1);
    await restore(file);
    expect(await listUnreadable()).toMatchObject([{ table: 'notes', key: 'n' }]);
  });
});
