import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { contentOfSample, emptyContent, isNewSample } from '@/lib/core/calibration/sample-draft';
import { newId } from '@/lib/state/app/ids';
import { createUnsavedModel } from '@/lib/state/app/unsaved';
import { createOwnSampleActions } from '@/lib/state/calibration/own/actions';
import { createSampleDrafts } from '@/lib/state/calibration/own/drafts';
import { followSampleDrafts, type ListedDraft } from '@/lib/state/calibration/own/follow-drafts';
import { dimensionOfDraft, readSource } from '@/lib/state/calibration/own/sources';
import { createRetries } from '@/lib/state/composer/retries';
import { createPresence } from '@/lib/state/presence/presence';
import { listOwnSamples, saveOwnSample } from '@/lib/storage/calibration/own-samples';
import { listSampleDrafts } from '@/lib/storage/calibration/sample-drafts';
import { getDatabase } from '@/lib/storage/database/database';
import { deleteInterview } from '@/lib/storage/interview/delete';
import { sampleDraftTexts } from '@/lib/text/calibration/sample-drafts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { ownSample } from '../../core/calibration/sessions.ts';
import { anInterview } from '../../interviews.ts';

const sample = ownSample({});
const { rubric, dimension } = sample;

function openPage(page: string = newId()) {
  const drafts = createSampleDrafts({ ...createPresence({ newId: () => page }), ...createRetries(createUnsavedModel()) });
  const said: string[] = [];
  const undos: (() => unknown)[] = [];
  const actions = createOwnSampleActions((text, undo) => {
    said.push(text);
    if (undo) undos.push(undo);
  }, drafts);
  return { drafts, actions, said, undoLast: async () => undos.pop()?.() };
}
type Page = ReturnType<typeof openPage>;

const draftOf = (title: string, id = 'd') => ({ id, page: null, interviewId: 'i', rubric, dimension, content: { ...emptyContent, title } });
const type = ({ drafts }: Page, title: string, id = 'd') => drafts.type(draftOf(title, id), emptyContent);
const titles = async () => (await listSampleDrafts()).map(({ content }) => content.title);
const titleIn = ({ drafts }: Page, id = 'd') => drafts.findNew(id)?.content.title ?? null;
const kept = (page: Page, id = 'd') => expect.poll(() => page.drafts.drafts.value.find((each) => each.id === id)?.isStored).toBe(true);
const complete = { title: 'A title', text: 'What was said.', score: 3, reasons: 'Because.' };

/** Leaves a draft behind as a page that is closed did. */
async function leave(title: string, id = 'd'): Promise<void> {
  await getDatabase().sampleDrafts.put({ ...draftOf(title, id), page: 'a page that is gone' });
}

beforeEach(async () => {
  vi.stubGlobal('reportError', () => undefined);
  stubBrowser({ storage: { local: makeStorageArea() } });
  await emptyDatabase();
  await getDatabase().interviews.put(anInterview({ candidate: 'Grace Hopper', endedAt: 5, finishedAt: 6 }));
});

test('what is made is stored at each change, and has no row once it is as at first', async () => {
  const page = openPage();
  type(page, 'She');
  type(page, 'She asked');
  await kept(page);
  expect(await titles()).toEqual(['She asked']);
  type(page, '');
  await expect.poll(titles).toEqual([]);
  expect(titleIn(page)).toBeNull();
});

test('it is not said to be kept where its interview was deleted meanwhile', async () => {
  const page = openPage();
  type(page, 'She');
  await kept(page);
  await deleteInterview('i');
  type(page, 'She asked');
  await expect.poll(titles).toEqual([]);
  expect(page.drafts.findNew('d')?.isStored).toBe(false);
});

test('another page continues what a closed page left, whole', async () => {
  const content = { ...emptyContent, text: 'Edited', score: 4, decisions: [{ name: 'Grace', by: null }], typed: [{ name: 'Acme', by: 'a c' }] };
  await getDatabase().sampleDrafts.put({ ...draftOf('She'), page: 'a page that is gone', content });
  const page = openPage();
  expect(await page.drafts.resume('d')).toMatchObject({ content });
  expect(page.drafts.findNew('d')?.content).toEqual(content);
  expect(await page.drafts.resume('never')).toBeNull();
});

test('what an open page has is continued nowhere else, and neither page writes over the other', async () => {
  const [first, second] = [openPage('first'), openPage('second')];
  type(first, 'typed in the first');
  await kept(first);
  expect(await second.drafts.resume('d')).toBe('elsewhere');
  expect(await second.drafts.resumeFirst(isNewSample)).toBeNull();
  expect(await second.actions.discard('d')).toBe(false);
  expect(second.said).toEqual([sampleDraftTexts.elsewhere]);
  type(second, 'typed in the second', 'e');
  await kept(second, 'e');
  expect((await titles()).toSorted()).toEqual(['typed in the first', 'typed in the second']);
});

test('the form of the same interview continues by itself, what this page holds before what others left', async () => {
  await leave('left', 'z');
  const page = openPage();
  expect((await page.drafts.resumeFirst(isNewSample))?.id).toBe('z');
  expect(await page.drafts.listHalfMade('i')).toEqual([dimension.id]);
  expect(await page.drafts.listHalfMade('another')).toEqual([]);
});

test('the sample that is saved takes its draft with it, and its undo brings that back', async () => {
  const page = openPage();
  type(page, 'A title');
  const draft = page.drafts.findNew('d');
  expect(await page.actions.save({ subject: sample, fields: complete, base: null, draft })).toBe(true);
  expect([await titles(), titleIn(page), (await listOwnSamples()).length]).toEqual([[], null, 1]);
  await page.undoLast();
  expect([await listOwnSamples(), titleIn(page)]).toEqual([[], 'A title']);
  await expect.poll(titles).toEqual(['A title']);
});

test('what is typed while it is being saved stays', async () => {
  const page = openPage();
  type(page, 'A title');
  const saving = page.actions.save({ subject: sample, fields: complete, base: null, draft: page.drafts.findNew('d') });
  type(page, 'A title, and more');
  expect(await saving).toBe(true);
  await kept(page);
  expect(await titles()).toEqual(['A title, and more']);
});

test('changes of a sample are kept with the sample that they are of, and saved over no other version', async () => {
  await saveOwnSample(sample);
  const [page, later] = [openPage(), openPage()];
  const initial = contentOfSample(sample);
  const content = { ...initial, reasons: 'Half a re' };
  page.drafts.type({ id: 'e', page: null, sampleId: sample.id, base: sample, content }, initial);
  await kept(page, 'e');
  await getDatabase().sampleEdits.update('e', { page: 'a page that is gone' });
  const left = await later.drafts.resumeFirst((draft) => !isNewSample(draft));
  expect(left).toMatchObject({ base: sample, content });
  const draft = later.drafts.findEdit('e');
  const changed = { ...sample, title: 'Changed elsewhere' };
  await saveOwnSample(changed);
  expect(await later.actions.save({ subject: sample, fields: content, base: sample, draft })).toBe(false);
  expect([later.said, await listOwnSamples(), (await titles()).length]).toEqual([[sampleDraftTexts.changed], [changed], 1]);
  await saveOwnSample(sample);
  expect(await later.actions.save({ subject: sample, fields: content, base: sample, draft })).toBe(true);
  expect([await listOwnSamples(), await titles()]).toEqual([[{ ...sample, reasons: 'Half a re' }], []]);
});

test('a draft is discarded with an undo', async () => {
  await leave('left');
  const page = openPage();
  expect(await page.actions.discard('d')).toBe(true);
  await expect.poll(titles).toEqual([]);
  await page.undoLast();
  await expect.poll(titles).toEqual(['left']);
});

test('the list names the candidate, and follows what is discarded', async () => {
  await leave('left');
  const stop = new AbortController();
  let listed: readonly ListedDraft[] = [];
  followSampleDrafts((now) => {
    listed = now;
  }, stop.signal);
  await expect.poll(() => listed).toMatchObject([{ candidate: 'Grace Hopper', draft: { content: { title: 'left' } } }]);
  await openPage().actions.discard('d');
  await expect.poll(() => listed).toEqual([]);
  stop.abort();
});

test('a half-made sample of a dimension whose notes are gone has no words, and keeps its own', async () => {
  const source = await readSource('i');
  if (source === null) throw new Error('Expected a source.');
  const known = source.rubric.dimensions[0];
  if (known === undefined) throw new Error('Expected a dimension.');
  expect(dimensionOfDraft(source, { dimension: known })).toEqual({
    dimension: { id: known.id, name: known.name, anchors: known.anchors },
    words: '',
  });
  expect(dimensionOfDraft(source, { dimension: { id: 'removed', name: 'Removed' } }).dimension).toEqual({
    id: 'removed',
    name: 'Removed',
    anchors: null,
  });
});
