import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '@/lib/core/interview/interview';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import {
  changeInterview,
  deleteNote,
  editNote,
  fileNote,
  rateDimension,
  redoLast,
  tick,
  undoLast,
  untick,
} from '@/lib/storage/interview/edit-commands';
import { findUndoRedo } from '@/lib/storage/interview/history';
import { findLatest } from '@/lib/storage/interview/interviews';
import { addNote } from '@/lib/storage/interview/note-commands';
import { findRecord, listNotes, listNotesAfter, listNotesBefore } from '@/lib/storage/interview/notes';
import { startInterview } from '@/lib/storage/interview/start-command';
import { findBasis, finishScorecard } from '@/lib/storage/scorecard/finish-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

const interview = anInterview();
const makeNote = (id: string, recordedAt = 2000, dimension: string | null = 'technical-knowledge'): Note => ({
  id,
  interviewId: 'i',
  recordedAt,
  text: `words of ${id}`,
  dimension,
  kind: 'note',
  stance: null,
});
const state = async () => {
  return { ...(await findOverview('i')), notes: (await findRecord('i'))?.notes };
};

beforeEach(async () => {
  await emptyDatabase();
  await startInterview(interview);
});

const rating = { interviewId: 'i', dimension: 'technical-knowledge', value: 4, ratedAt: 5 } as const;
const cue = { interviewId: 'i', dimension: 'technical-knowledge', kind: 'cue', text: 'ran the code early', at: 6, until: null } as const;

describe('undo takes back, and redo brings back,', () => {
  test.each([
    ['a note', () => addNote(makeNote('b'), 9)],
    ['an edit', () => editNote(makeNote('a'), { text: 'other', stance: 'for' }, 9)],
    ['a deletion', () => deleteNote(makeNote('a'), 9)],
    ['a filing', () => fileNote(makeNote('a'), null, 9)],
    ['a rating', () => rateDimension(rating)],
    ['a changed rating', () => rateDimension({ ...rating, value: 'not-assessed', ratedAt: 9 })],
    ['a tick', () => tick(cue, 9)],
    ['a tick taken away', () => untick({ ...cue, text: 'was there before' }, 9)],
    ['a question', () => tick({ ...cue, kind: 'question', text: 'why?' }, 9)],
    ['a mark', () => addNote({ ...makeNote('m'), text: '', kind: 'mark' }, 9)],
    ['a recommendation', () => changeInterview('recommend', 'i', { recommendation: 'yes' }, 9)],
    ['a summary', () => changeInterview('summarize', 'i', { summary: 'Careful.' }, 9)],
    ['a change of the rubric', () => changeInterview('changeRubric', 'i', { rubric: { ...interview.rubric, title: 'Another' } }, 9)],
    ['the clock', () => changeInterview('setClock', 'i', { startedAt: 500 }, 9)],
  ])('%s', async (_name, change) => {
    await addNote(makeNote('a'), 3);
    await rateDimension({ ...rating, value: 2 });
    await tick({ ...cue, text: 'was there before' }, 4);
    const before = await state();
    expect((await change()).ok).toBe(true);
    const after = await state();
    expect(after).not.toEqual(before);
    await undoLast('i', 10);
    expect(await state()).toEqual(before);
    await redoLast('i', 11);
    expect(await state()).toEqual(after);
  });
});

test('undo of one field leaves a newer value of another', async () => {
  await changeInterview('recommend', 'i', { recommendation: 'yes' }, 3);
  await changeInterview('endInterview', 'i', { endedAt: 9000 }, 4);
  await undoLast('i', 5);
  expect((await findOverview('i'))?.interview).toMatchObject({ recommendation: null, endedAt: 9000 });
});

test('undo goes back to the start of the interview and no further', async () => {
  for (let index = 0; index < 130; index++) await addNote(makeNote(`n${index}`), index);
  for (let index = 0; index < 130; index++) expect((await undoLast('i', index)).ok).toBe(true);
  expect(await undoLast('i', 999)).toEqual({ ok: false, reason: 'nothing-to-undo' });
  expect((await findOverview('i'))?.noteCount).toBe(0);
  for (let index = 0; index < 70; index++) expect((await redoLast('i', index)).ok).toBe(true);
  expect(await findUndoRedo('i')).toEqual({ undo: true, redo: true });
});

test('only notes with words are evidence, and it follows each change', async () => {
  await addNote(makeNote('a'), 3);
  await addNote({ ...makeNote('b'), text: ' ' }, 3);
  await addNote(makeNote('c', 2000, null), 3);
  expect((await findOverview('i'))?.evidence).toMatchObject({ 'technical-knowledge': 1, 'code-quality-testing': 0 });
  await fileNote(makeNote('c'), 'code-quality-testing', 4);
  await deleteNote(makeNote('a'), 5);
  expect((await findOverview('i'))?.evidence).toMatchObject({ 'technical-knowledge': 0, 'code-quality-testing': 1 });
});

test('notes are read in batches in the order of their times', async () => {
  for (const at of [5, 1, 4, 2, 3]) await addNote(makeNote(`n${at}`, at), 9);
  const namesOf = async (notes: Promise<readonly Note[]>) => (await notes).map(({ id }) => id);
  expect(await namesOf(listNotes('i', 0, 2, 5))).toEqual(['n1', 'n2']);
  expect(await namesOf(listNotes('i', 1, 2, 5))).toEqual(['n2', 'n3']);
  expect(await namesOf(listNotes('i', 3, 4, 5))).toEqual(['n4', 'n5']);
  expect(await namesOf(listNotesBefore(makeNote('n4', 4), 2))).toEqual(['n2', 'n3']);
  expect(await namesOf(listNotesAfter(makeNote('n2', 2), 2))).toEqual(['n3', 'n4']);
  expect((await findLatest('i', 2))?.notes.map(({ id }) => id)).toEqual(['n4', 'n5']);
});

test('a finished interview refuses every change and keeps what it has', async () => {
  await addNote(makeNote('a'), 3);
  const finish = { scorecard: { id: 's', revision: 1, interviewId: 'i', body: '{}' }, rows: [], basis: await findBasis('i') };
  expect((await finishScorecard('i', 9, finish)).ok).toBe(true);
  const refused = { ok: false, reason: 'finished' };
  expect(await addNote(makeNote('b'), 10)).toEqual(refused);
  expect(await undoLast('i', 10)).toEqual(refused);
  expect(await finishScorecard('i', 10, finish)).toEqual(refused);
  expect((await findRecord('i'))?.notes).toHaveLength(1);
});

test('a command on what is gone is refused', async () => {
  expect(await deleteNote(makeNote('never'), 3)).toEqual({ ok: false, reason: 'gone' });
  expect(await addNote({ ...makeNote('a'), interviewId: 'other' }, 3)).toEqual({ ok: false, reason: 'gone' });
});
