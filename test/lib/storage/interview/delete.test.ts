import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { deleteInterview, deleteLeftovers, restoreInterview } from '@/lib/storage/interview/delete';
import { changeInterview, undoLast } from '@/lib/storage/interview/edit-commands';
import { setHold } from '@/lib/storage/interview/holds';
import { startInterview } from '@/lib/storage/interview/start-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

/** A row of an interview for a table, with a value in each field of its key and indexes. */
function rowFor(name: string, interviewId: string): Readonly<Record<string, unknown>> {
  if (name === 'interviews') return anInterview({ id: interviewId });
  const { primKey, indexes } = getDatabase().table(name).schema;
  const places = [primKey, ...indexes].filter(({ auto }) => !auto).flatMap(({ keyPath }) => keyPath ?? []);
  return { words: 'w', ...Object.fromEntries(places.map((place) => [place, place === 'interviewId' ? interviewId : `${place} of ${interviewId}`])) };
}
/** Tables that hold nothing of an interview. */
const others = [
  ...['holds', 'destinations', 'rubrics', 'rubricVersions', 'rubricDrafts', 'rubricChanges', 'subscriptions', 'prepared', 'meta'],
  ...['received', 'debriefs', 'debriefEntries', 'settledDebriefs', 'plans', 'debriefDrafts', 'looks'],
  ...['calibrations', 'calibrationRatings', 'calibrationAnswers', 'ownSamples', 'sampleEdits', 'teamInbox', 'teamRows'],
];
const about = () =>
  getDatabase()
    .tables.map(({ name }) => name)
    .filter((name) => !others.includes(name));

const dump = async () => {
  const { tables } = getDatabase();
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)));
};

beforeEach(async () => {
  await emptyDatabase();
  for (const id of ['gone', 'kept']) for (const name of about()) await getDatabase().table(name).put(rowFor(name, id));
});

test('a deleted interview is removed from every table, and other interviews stay', async () => {
  await deleteInterview('gone');
  const after = await dump();
  expect(JSON.stringify(after)).not.toContain('gone');
  expect(about().length).toBeGreaterThan(10);
  for (const name of about()) expect([name, after[name]?.length]).toEqual([name, 1]);
});

test('a deleted interview is restored unchanged, with its history and positions', async () => {
  const before = await dump();
  const deleted = await deleteInterview('gone');
  if (deleted !== null && deleted !== 'held') await restoreInterview(deleted);
  expect(await dump()).toEqual(before);
});

test('a restored history can be undone', async () => {
  await startInterview(anInterview({ id: 'real' }));
  await changeInterview('summarize', 'real', { summary: 'Careful.' }, 2);
  const deleted = await deleteInterview('real');
  if (deleted !== null && deleted !== 'held') await restoreInterview(deleted);
  expect(await undoLast('real', 3)).toMatchObject({ ok: true, value: { after: { summary: '' } } });
});

test('an interview on legal hold is deleted only once the hold is lifted', async () => {
  await setHold('gone', true, 5);
  const before = await dump();
  expect(await deleteInterview('gone')).toBe('held');
  expect(await dump()).toEqual(before);
  await setHold('gone', false, 6);
  await deleteInterview('gone');
  expect(JSON.stringify(await dump())).not.toContain('gone');
});

test('an interview that is not there cannot be deleted', async () => {
  const before = await dump();
  expect(await deleteInterview('never')).toBeNull();
  expect(await dump()).toEqual(before);
});

test('text that another panel typed into a deleted interview is deleted, unless it is restored', async () => {
  const deleted = await deleteInterview('gone');
  await getDatabase().notes.put({
    id: 'late',
    interviewId: 'gone',
    recordedAt: 2,
    text: 'late',
    dimension: null,
    kind: 'note',
    stance: null,
    filled: 0,
  });
  await deleteLeftovers('gone');
  expect(JSON.stringify(await dump())).not.toContain('gone');
  if (deleted !== null && deleted !== 'held') await restoreInterview(deleted);
  await deleteLeftovers('gone');
  expect((await dump()).notes).toHaveLength(2);
});
