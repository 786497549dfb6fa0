import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { DecisionContent, EvidenceContent } from '@/lib/core/debrief/draft';
import { getDatabase } from '@/lib/storage/database/database';
import { deleteDebrief, restoreDebrief } from '@/lib/storage/debrief/delete';
import { listDebriefDrafts } from '@/lib/storage/debrief/drafts';
import { eraseSubject } from '@/lib/storage/erasure/subject';
import { aDebrief, putPrepared } from '../../storage/debrief/people.ts';
import { actionsOfPage, beginDebrief, openNow } from './world.ts';

const form = { form: 'evidence', scorecardId: 'other', ids: ['d1'] } as const;
const empty: EvidenceContent = { form: 'evidence', scorecardId: 'other', dimension: 'd1', text: '' };
const decision: DecisionContent = { form: 'decision', decision: null, reasons: '', present: [], others: '' };
const stored = async () => (await getDatabase().debriefDrafts.toArray()).map(({ content }) => ('text' in content ? content.text : content.form));
type Page = ReturnType<typeof actionsOfPage>;
const type = ({ drafts }: Page, text: string) => drafts.type('debrief', form, { ...empty, text }, empty);
const typedIn = ({ drafts }: Page) => drafts.findDraft('debrief', form);
const textIn = (page: Page) => {
  const content = typedIn(page)?.content;
  return content?.form === 'evidence' ? content.text : null;
};

beforeEach(beginDebrief);

test('what is typed is stored at each key, and a form that is empty again has no row', async () => {
  const page = actionsOfPage();
  type(page, 'She');
  type(page, 'She asked');
  await expect.poll(() => typedIn(page)?.isStored).toBe(true);
  expect(await stored()).toEqual(['She asked']);
  type(page, '');
  await expect.poll(stored).toEqual([]);
  expect(typedIn(page)).toBeNull();
});

test('each form has a row of its own', async () => {
  const page = actionsOfPage();
  type(page, 'She asked');
  page.drafts.type('debrief', { form: 'decision' }, { ...decision, decision: 'hire' }, decision);
  await expect.poll(async () => (await stored()).toSorted()).toEqual(['She asked', 'decision']);
});

test('another page takes over what a closed page left, and not what an open page holds', async () => {
  const [first, second] = [actionsOfPage('first'), actionsOfPage('second')];
  type(first, 'typed in the first');
  type(second, 'typed in the second');
  await expect.poll(async () => (await stored()).length).toBe(2);
  await getDatabase()
    .debriefDrafts.toCollection()
    .modify((row: { page: string }) => {
      if (row.page === 'first') row.page = 'a page that is gone';
    });
  const third = actionsOfPage('third');
  await third.drafts.restore('debrief');
  expect(textIn(third)).toBe('typed in the first');
  expect(third.drafts.drafts.value).toHaveLength(1);
});

test('what was typed meanwhile keeps its form, and what a closed page left is listed beside it', async () => {
  await getDatabase().debriefDrafts.put({ id: 'a', debriefId: 'debrief', page: 'gone', content: { ...empty, text: 'from before' } });
  const page = actionsOfPage();
  type(page, 'typed now');
  await page.drafts.restore('debrief');
  expect(textIn(page)).toBe('typed now');
  expect(page.drafts.listElsewhere('debrief', [form])).toMatchObject([{ content: { text: 'from before' } }]);
});

const recordIn = (page: Page, text: string) => page.comment(aDebrief(), { scorecardId: 'other', dimension: 'd1', text }, typedIn(page));

test('a record removes it in its own transaction, and the record’s undo puts it back into the form', async () => {
  const page = actionsOfPage();
  type(page, 'She asked');
  expect(await recordIn(page, 'She asked')).toBe(true);
  expect([await stored(), textIn(page)]).toEqual([[], null]);
  await page.undoLast();
  expect((await openNow()).view.entries.comments).toEqual([]);
  expect(textIn(page)).toBe('She asked');
  await expect.poll(stored).toEqual(['She asked']);
});

test('what is typed while a record is being saved stays', async () => {
  const page = actionsOfPage();
  type(page, 'She asked');
  const recording = recordIn(page, 'She asked');
  type(page, 'She asked twice');
  expect(await recording).toBe(true);
  expect(textIn(page)).toBe('She asked twice');
  await expect.poll(() => typedIn(page)?.isStored).toBe(true);
  expect(await stored()).toEqual(['She asked twice']);
});

test('a refused record leaves it, and nothing of it is read while the debrief is closed', async () => {
  const page = actionsOfPage();
  type(page, 'She asked');
  await expect.poll(() => typedIn(page)?.isStored).toBe(true);
  await putPrepared('next', 'Grace Hopper');
  expect(await recordIn(page, 'She asked')).toBe(false);
  expect(textIn(page)).toBe('She asked');
  expect(await listDebriefDrafts('debrief')).toEqual([]);
  await getDatabase().prepared.clear();
  expect(await listDebriefDrafts('debrief')).toMatchObject([{ content: { text: 'She asked' } }]);
});

test('it is discarded with an undo', async () => {
  const page = actionsOfPage();
  type(page, 'She asked');
  const draft = typedIn(page);
  page.discard(draft === null ? [] : [draft]);
  await expect.poll(stored).toEqual([]);
  await page.undoLast();
  expect(textIn(page)).toBe('She asked');
  await expect.poll(stored).toEqual(['She asked']);
});

test('it goes with its debrief, comes back with it, and is not stored for one that is gone', async () => {
  const page = actionsOfPage();
  type(page, 'She asked');
  await expect.poll(() => typedIn(page)?.isStored).toBe(true);
  const deleted = await deleteDebrief('debrief');
  expect(await stored()).toEqual([]);
  type(page, 'She asked on');
  await expect.poll(() => typedIn(page)?.isStored).toBe(true);
  expect(await stored()).toEqual([]);
  if (typeof deleted === 'object' && deleted !== null) await restoreDebrief(deleted);
  expect(await stored()).toEqual(['She asked']);
});

test('it is erased with the person', async () => {
  const page = actionsOfPage();
  type(page, 'She asked');
  await expect.poll(() => typedIn(page)?.isStored).toBe(true);
  const watch = { signal: new AbortController().signal, onStep: () => undefined };
  expect(await eraseSubject({ interviews: ['own'], prepared: [] }, watch)).toMatchObject({ debriefs: 1, debriefDrafts: 1 });
  expect(await stored()).toEqual([]);
});
