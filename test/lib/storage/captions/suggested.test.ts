import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Suggested } from '@/lib/core/captions/suggested';
import { deleteTranscript } from '@/lib/storage/captions/delete-transcript';
import { listFiledQuotes, listSuggested, observeSuggested, saveSuggested } from '@/lib/storage/captions/suggested';
import { refuseSuggestion, reopenSuggestion, takeSuggestion } from '@/lib/storage/captions/suggested-commands';
import { getDatabase } from '@/lib/storage/database/database';
import { editNote, redoLast, undoLast } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const words = 'I bisected until one commit was left';
const dimension = 'debugging-troubleshooting';
const about = { turnId: 't', interviewId: 'i' };

const suggestion = (fields: Partial<Suggested> = {}): Suggested => ({
  ...about,
  dimension,
  stance: 'for',
  cue: null,
  confidence: 0.8,
  reasons: [{ reason: 'said', words: ['bisected'] }],
  state: 'open',
  noteId: null,
  ...fields,
});

const putTurn = (id: string, at: number, text = words) =>
  getDatabase().turns.put({ id, interviewId: 'i', at, until: at + 900, speaker: 'Grace', text });
const states = async () => (await getDatabase().suggested.toArray()).map(({ turnId, state }) => `${turnId} ${state}`);
const texts = async () => (await getDatabase().notes.toArray()).map(({ text }) => text);
const take = (fields: Partial<Parameters<typeof takeSuggestion>[0]> = {}) =>
  takeSuggestion({ suggested: about, seen: words, noteId: 'n', dimension, ...fields }, 9000);

beforeEach(async () => {
  await emptyDatabase();
  await startInterview(anInterview());
  await putTurn('t', 61_000);
  await saveSuggested('i', [{ turnId: 't', at: 100, suggested: suggestion() }]);
});

test('open suggestions are listed with their turns in spoken order; one whose turn is deleted is not', async () => {
  await putTurn('early', 5000);
  await saveSuggested(
    'i',
    ['gone', 'early'].map((turnId) => ({ turnId, at: 100, suggested: suggestion({ turnId }) })),
  );
  expect((await listSuggested('i')).open.map(({ turn }) => turn.id)).toEqual(['early', 't']);
});

/** How many requests for rows go to the database during some work. */
async function countRequests(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const ends = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((source) =>
    (['get', 'getAll', 'openCursor'] as const).map((name) => {
      const asked = vi.spyOn(source, name);
      return () => {
        count += asked.mock.calls.length;
        asked.mockRestore();
      };
    }),
  );
  await work();
  for (const end of ends) end();
  return count;
}

test('many suggestions are read by as few requests as one', async () => {
  const one = await countRequests(() => listSuggested('i'));
  const ids = Array.from({ length: 50 }, (_, index) => `more ${index}`);
  await Promise.all(ids.map((id, index) => putTurn(id, 70_000 + index)));
  await saveSuggested(
    'i',
    ids.map((turnId) => ({ turnId, at: 100, suggested: suggestion({ turnId }) })),
  );
  let found = 0;
  const many = await countRequests(async () => {
    found = (await listSuggested('i')).open.length;
  });
  expect([found, one > 0, many]).toEqual([51, true, one]);
});

test('saving only new suggestions keeps open ones and adds missing ones', async () => {
  const again = (turnId: string) => ({ turnId, at: 100, suggested: suggestion({ turnId, stance: 'against' }), isOnlyNew: true });
  await putTurn('early', 5000);
  await saveSuggested('i', [again('t'), again('early')]);
  expect((await listSuggested('i')).open.map(({ suggested }) => [suggested.turnId, suggested.stance])).toEqual([
    ['early', 'against'],
    ['t', 'for'],
  ]);
});

test("taking one makes a note with its turn's text, time and source; undo and redo cover note and state", async () => {
  expect((await take()).ok).toBe(true);
  const note = { id: 'n', interviewId: 'i', recordedAt: 61_000, text: words, dimension, kind: 'note', stance: 'for', source: 'suggestion' };
  expect(await getDatabase().notes.toArray()).toEqual([{ ...note, filled: 1 }]);
  expect(await getDatabase().suggested.get('t')).toEqual(suggestion({ state: 'taken', noteId: 'n' }));
  expect(await listSuggested('i')).toEqual({ open: [], total: 1 });
  await undoLast('i', 9001);
  expect([await texts(), await states()]).toEqual([[], ['t open']]);
  await redoLast('i', 9002);
  expect([await texts(), await states()]).toEqual([[words], ['t taken']]);
});

test('taking one twice makes one note', async () => {
  await Promise.all([take(), take({ noteId: 'other' })]);
  expect(await texts()).toEqual([words]);
});

test('it can be filed under another dimension', async () => {
  await take({ dimension: 'learning-ownership' });
  expect((await getDatabase().notes.get('n'))?.dimension).toBe('learning-ownership');
});

test('a turn that was corrected since it was shown, was deleted, or has a finished scorecard is not taken', async () => {
  await putTurn('t', 61_000, 'I dissected until one commit was left');
  expect(await take()).toEqual({ ok: false, reason: 'changed' });
  await getDatabase().turns.clear();
  expect(await take()).toEqual({ ok: false, reason: 'gone' });
  await putTurn('t', 61_000);
  await getDatabase().interviews.update('i', { finishedAt: 7000 });
  expect(await take()).toEqual({ ok: false, reason: 'finished' });
  expect([await texts(), await states()]).toEqual([[], ['t open']]);
});

test('a refused one is not listed until that is undone or it is reopened', async () => {
  await refuseSuggestion(about, 9000);
  expect([await states(), (await listSuggested('i')).open]).toEqual([['t refused'], []]);
  await undoLast('i', 9001);
  expect(await states()).toEqual(['t open']);
  await refuseSuggestion(about, 9002);
  await reopenSuggestion(about, words, 9003);
  expect(await states()).toEqual(['t open']);
});

test('reopening one deletes its note, unless the note was edited', async () => {
  await take();
  await reopenSuggestion(about, words, 9001);
  expect([await texts(), await states()]).toEqual([[], ['t open']]);
  await take({ noteId: 'again' });
  const note = await getDatabase().notes.get('again');
  if (note !== undefined) await editNote(note, { text: 'bisected' }, 9002);
  expect(await reopenSuggestion(about, words, 9003)).toEqual({ ok: false, reason: 'changed' });
  expect([await texts(), await states()]).toEqual([['bisected'], ['t taken']]);
});

test('a correction changes open suggestions only', async () => {
  await saveSuggested('i', [{ turnId: 't', at: 100, suggested: suggestion({ stance: 'against' }) }]);
  expect((await listSuggested('i')).open.map(({ suggested }) => suggested.stance)).toEqual(['against']);
  await take();
  await saveSuggested('i', [{ turnId: 't', at: 100, suggested: suggestion() }]);
  await saveSuggested('i', [{ turnId: 't', at: 100, suggested: null }]);
  expect(await states()).toEqual(['t taken']);
  await undoLast('i', 9001);
  await saveSuggested('i', [{ turnId: 't', at: 100, suggested: null }]);
  expect(await states()).toEqual([]);
});

test('nothing is stored for an interview that is finished or gone', async () => {
  await getDatabase().interviews.update('i', { finishedAt: 7000 });
  await saveSuggested('i', [{ turnId: 'late', at: 100, suggested: suggestion({ turnId: 'late' }) }]);
  await saveSuggested('other', [{ turnId: 'late', at: 100, suggested: suggestion({ turnId: 'late', interviewId: 'other' }) }]);
  expect(await states()).toEqual(['t open']);
});

test('observers are told of each change', async () => {
  const heard: number[] = [];
  const stop = new AbortController();
  observeSuggested('i', ({ open }) => heard.push(open.length), stop.signal);
  await expect.poll(() => heard.at(-1)).toBe(1);
  await take();
  await expect.poll(() => heard.at(-1)).toBe(0);
  stop.abort();
});

test('observers are told of a changed turn, and of nothing that changes no suggestion; neither reads the talk again', async () => {
  const heard: (readonly string[])[] = [];
  const stop = new AbortController();
  await putTurn('spoken', 62_000, 'so it is');
  observeSuggested('i', ({ open }) => heard.push(open.map(({ turn }) => turn.text)), stop.signal);
  await expect.poll(() => heard).toEqual([[words]]);
  const asked = vi.spyOn(IDBIndex.prototype, 'getAll');
  for (let index = 0; index < 5; index++) await putTurn('spoken', 62_000, `so it is ${index}`);
  await putTurn('t', 61_000, 'bisected');
  await expect.poll(() => heard.at(-1)).toEqual(['bisected']);
  await putTurn('early', 5000, 'guessed');
  await saveSuggested('i', [{ turnId: 'early', at: 100, suggested: suggestion({ turnId: 'early' }) }]);
  await expect.poll(() => heard.at(-1)).toEqual(['guessed', 'bisected']);
  await getDatabase().turns.delete('t');
  await expect.poll(() => heard.at(-1)).toEqual(['guessed']);
  expect([asked.mock.calls.length, heard.length]).toEqual([0, 4]);
  asked.mockRestore();
  stop.abort();
});

test('classifying a call again writes nothing where it finds the same', async () => {
  const asked = (['put', 'delete'] as const).map((name) => vi.spyOn(IDBObjectStore.prototype, name));
  await saveSuggested('i', [
    { turnId: 't', at: 100, suggested: suggestion() },
    { turnId: 'none', at: 100, suggested: null },
  ]);
  expect(asked.map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  for (const { mockRestore } of asked) mockRestore();
});

test('filed quotes and suggestions are read from the notes, the newest first, optionally after an id', async () => {
  const base = { interviewId: 'i', recordedAt: 1, kind: 'note', stance: null } as const;
  await addNote({ ...base, id: '1', text: 'old', dimension, source: 'quote' }, 1);
  await addNote({ ...base, id: '2', text: 'typed', dimension }, 2);
  await addNote({ ...base, id: '3', text: 'unfiled', dimension: null, source: 'quote' }, 3);
  await addNote({ ...base, id: '4', text: 'quoted', dimension, source: 'quote' }, 4);
  await addNote({ ...base, id: '5', text: 'taken', dimension: 'x', source: 'suggestion' }, 5);
  expect(await listFiledQuotes('', 9)).toEqual([
    { text: 'taken', dimension: 'x', source: 'suggestion' },
    { text: 'quoted', dimension, source: 'quote' },
    { text: 'old', dimension, source: 'quote' },
  ]);
  expect((await listFiledQuotes('1', 1)).map(({ text }) => text)).toEqual(['taken']);
  expect((await listFiledQuotes('1', 9)).map(({ text }) => text)).toEqual(['taken', 'quoted']);
});

test('nothing is stored of a turn that was spoken before its transcript was deleted', async () => {
  await deleteTranscript({ id: 'd', interviewId: 'i', at: 200, act: 'deleted', by: 'Ada', wording: '' });
  await saveSuggested('i', [
    { turnId: 'before', at: 150, suggested: suggestion({ turnId: 'before' }) },
    { turnId: 'after', at: 250, suggested: suggestion({ turnId: 'after' }) },
  ]);
  expect(await states()).toEqual(['after open']);
});
