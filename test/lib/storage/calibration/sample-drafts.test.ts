import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { contentOfSample, emptyContent, type NewSampleDraft, type SampleEdit } from '@/lib/core/calibration/sample-draft';
import {
  deleteOwnSample,
  listOwnSamples,
  makeOwnSample,
  restoreOwnSample,
  saveOwnSample,
  takeBackOwnSample,
} from '@/lib/storage/calibration/own-samples';
import { claimSampleDraft, deleteSampleDraft, listSampleDrafts, saveSampleDraft } from '@/lib/storage/calibration/sample-drafts';
import { getDatabase } from '@/lib/storage/database/database';
import { eraseSubject, readSubject } from '@/lib/storage/erasure/subject';
import { deleteInterview, deleteLeftovers, restoreInterview } from '@/lib/storage/interview/delete';
import { listUnreadable } from '@/lib/storage/unreadable';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { ownSample } from '../../core/calibration/sessions.ts';
import { anInterview } from '../../interviews.ts';

const { rubric, dimension } = ownSample({});
const content = { ...emptyContent, title: 'Half a ti', decisions: [{ name: 'Grace', by: 'the candidate' }] };
const draft = (fields: Partial<NewSampleDraft> = {}): NewSampleDraft => ({
  id: 'd',
  page: 'page',
  interviewId: 'i',
  rubric,
  dimension,
  content,
  ...fields,
});
const edit = (fields: Partial<SampleEdit> = {}): SampleEdit => {
  const base = ownSample({});
  return { id: 'e', page: 'page', sampleId: base.id, base, content: { ...contentOfSample(base), reasons: 'Half a re' }, ...fields };
};
const storedIds = async () => (await listSampleDrafts()).map(({ id }) => id);
const watch = { signal: new AbortController().signal, onStep: () => undefined };

beforeEach(async () => {
  await emptyDatabase();
  await getDatabase().interviews.put(anInterview({ finishedAt: 6 }));
  await saveOwnSample(ownSample({}));
});

test('drafts are stored, replaced, listed the one begun last first, and deleted', async () => {
  expect([await saveSampleDraft(draft()), await saveSampleDraft(edit())]).toEqual([true, true]);
  await saveSampleDraft(draft({ content: { ...content, title: 'Half a title' } }));
  expect(await listSampleDrafts()).toEqual([edit(), draft({ content: { ...content, title: 'Half a title' } })]);
  await deleteSampleDraft(edit());
  expect(await storedIds()).toEqual(['d']);
});

test('none is stored of an interview or a sample that is gone', async () => {
  expect(await saveSampleDraft(draft({ interviewId: 'gone' }))).toBe(false);
  expect(await saveSampleDraft(edit({ sampleId: 'gone' }))).toBe(false);
  expect(await storedIds()).toEqual([]);
});

test('a page claims what no other page has claimed since it was found', async () => {
  await saveSampleDraft(draft());
  expect(await claimSampleDraft(draft(), 'second')).toEqual(draft({ page: 'second' }));
  expect(await claimSampleDraft(draft(), 'third')).toBeNull();
  expect(await claimSampleDraft(draft({ id: 'never' }), 'third')).toBeNull();
  expect(await listSampleDrafts()).toEqual([draft({ page: 'second' })]);
});

test('a sample deletes its draft in its own transaction; what was typed since stays', async () => {
  await saveSampleDraft(draft());
  await expect(makeOwnSample(ownSample({ id: 'new', text: '' }), { base: null, draft: draft() })).rejects.toThrow();
  expect(await storedIds()).toEqual(['d']);
  await saveSampleDraft(draft({ content: { ...content, title: 'Typed since' } }));
  expect(await makeOwnSample(ownSample({ id: 'new' }), { base: null, draft: draft() })).toBe(true);
  expect(await storedIds()).toEqual(['d']);
  await saveSampleDraft(draft());
  expect(await makeOwnSample(ownSample({ id: 'newer' }), { base: null, draft: draft() })).toBe(true);
  expect(await storedIds()).toEqual([]);
  expect(JSON.stringify(await getDatabase().ownSamples.toArray())).not.toContain('"i"');
});

test('changes of a sample that was changed or deleted elsewhere are not saved over it, and stay', async () => {
  await saveSampleDraft(edit());
  const [base, changed] = [ownSample({}), ownSample({ title: 'Elsewhere' })];
  await saveOwnSample(changed);
  expect(await makeOwnSample(ownSample({ title: 'Here' }), { base, draft: edit() })).toBe(false);
  expect([await listOwnSamples(), await storedIds()]).toEqual([[changed], ['e']]);
  await saveOwnSample(base);
  expect(await makeOwnSample(ownSample({ title: 'Here' }), { base, draft: edit() })).toBe(true);
  expect([(await listOwnSamples()).map(({ title }) => title), await storedIds()]).toEqual([['Here'], []]);
  await deleteOwnSample(base.id);
  expect(await makeOwnSample(ownSample({}), { base: ownSample({ title: 'Here' }), draft: null })).toBe(false);
});

test('a deleted sample takes its unsaved changes with it, and brings them back', async () => {
  await saveSampleDraft(edit());
  await saveSampleDraft(draft());
  const edits = await deleteOwnSample(ownSample({}).id);
  expect(await storedIds()).toEqual(['d']);
  await restoreOwnSample(ownSample({}), edits);
  expect(await storedIds()).toEqual(['e', 'd']);
});

test('a sample is not taken back once it is being changed', async () => {
  expect(await takeBackOwnSample(ownSample({ title: 'Earlier' }))).toBe(false);
  await saveSampleDraft(edit());
  expect(await takeBackOwnSample(ownSample({}))).toBe(false);
  await deleteSampleDraft(edit());
  expect(await takeBackOwnSample(ownSample({}))).toBe(true);
  expect(await listOwnSamples()).toEqual([]);
});

test('an interview that is deleted takes its drafts with it, and brings them back', async () => {
  await saveSampleDraft(draft());
  const deleted = await deleteInterview('i');
  expect(await storedIds()).toEqual([]);
  await getDatabase().sampleDrafts.put(draft({ id: 'late' }));
  await deleteLeftovers('i');
  expect(await storedIds()).toEqual([]);
  if (deleted !== null && deleted !== 'held') await restoreInterview(deleted);
  expect(await storedIds()).toEqual(['d']);
});

test('what is made of a person’s interviews is in their data, and is erased with them', async () => {
  await saveSampleDraft(draft());
  await saveSampleDraft(edit());
  const subject = { interviews: ['i'], prepared: [] };
  expect((await readSubject(subject, watch, 1)).tables.sampleDrafts).toEqual([draft()]);
  expect(await eraseSubject(subject, watch)).toMatchObject({ sampleDrafts: 1 });
  expect(await storedIds()).toEqual(['e']);
});

test('one that cannot be read is told, and leaves the others and their sample', async () => {
  await saveSampleDraft(draft());
  const bad = { id: 'bad', page: null, interviewId: 'i' };
  await getDatabase().table('sampleDrafts').put(bad);
  await getDatabase().table('sampleEdits').put({ id: 'worse' });
  expect(await storedIds()).toEqual(['d']);
  expect((await listUnreadable()).map(({ table, key }) => [table, key])).toEqual([
    ['sampleDrafts', 'bad'],
    ['sampleEdits', 'worse'],
  ]);
  expect(await makeOwnSample(ownSample({ id: 'new' }), { base: null, draft: draft() })).toBe(true);
  expect(await getDatabase().table('sampleDrafts').toArray()).toEqual([bad]);
});
