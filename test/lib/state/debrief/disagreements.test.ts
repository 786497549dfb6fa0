import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { listEnds } from '@/lib/state/debrief/debrief-view';
import { getDatabase } from '@/lib/storage/database/database';
import { debriefRefusals, disagreementTexts } from '@/lib/text/debrief/page';
import { aDebrief, putUnfinished } from '../../storage/debrief/people.ts';
import { actionsOfPage, beginDebrief, openNow, shownNow } from './world.ts';

const followUp = { how: 'follow-up', reason: 'Two different projects.', startsAt: 9000 } as const;
const written = { scorecardId: 'other', dimension: 'd1', text: 'Saw it twice.' };

async function wideRow() {
  const { view } = await openNow();
  const row = view.rows.find(({ isWide }) => isWide);
  if (row === undefined) throw new Error('Expected a wide disagreement');
  return { view, row };
}
const first = { before: null, draft: null };
const countStored = async () => [await getDatabase().debriefEntries.count(), await getDatabase().prepared.count()];

beforeEach(beginDebrief);

test('the ends of a wide disagreement are those who gave the lowest and the highest rating', async () => {
  const { view, row } = await wideRow();
  expect(listEnds(row, view.columns).map(({ column, cell }) => [column.name, cell.score])).toEqual([
    ['Edsger', 1],
    ['Barbara', 4],
  ]);
});

test('a follow-up is prepared about its dimension alone, does not close its debrief, and goes with the undo', async () => {
  const { view, row } = await wideRow();
  const page = actionsOfPage();
  expect(await page.settle(view, row, followUp, first)).toBe(true);
  const [prepared] = await getDatabase().prepared.toArray();
  expect(prepared).toMatchObject({ candidate: 'Grace Hopper', applicationId: 'A-1', startsAt: 9000 });
  expect(prepared).toMatchObject({ followUp: { debriefId: 'debrief', dimensions: row.ids } });
  expect((await openNow()).view.entries.settlements).toMatchObject([{ dimension: row.id, how: 'follow-up', preparedId: prepared?.id }]);
  await page.undoLast();
  expect((await openNow()).view.entries.settlements).toEqual([]);
  expect(await getDatabase().prepared.count()).toBe(0);
});

test('a reconciled disagreement prepares nothing, and settling it anew replaces what was said', async () => {
  const { view, row } = await wideRow();
  const page = actionsOfPage();
  await page.settle(view, row, { how: 'reconciled', reason: 'We read the notes.', startsAt: null }, first);
  const [before = null] = (await openNow()).view.entries.settlements;
  await page.settle(view, row, { how: 'reconciled', reason: 'We read them again.', startsAt: null }, { before, draft: null });
  expect((await openNow()).view.entries.settlements.map(({ reason }) => reason)).toEqual(['We read them again.']);
  expect(await countStored()).toEqual([2, 0]);
});

test('the undo of settling anew brings back what was settled before', async () => {
  const { view, row } = await wideRow();
  const page = actionsOfPage();
  await page.settle(view, row, followUp, first);
  const [before = null] = (await openNow()).view.entries.settlements;
  await page.settle(view, row, { how: 'reconciled', reason: 'We read them again.', startsAt: null }, { before, draft: null });
  await page.undoLast();
  const { how = null, reason = null, preparedId = null, by = null } = before ?? {};
  expect((await openNow()).view.entries.settlements).toMatchObject([{ how, reason, preparedId, by }]);
  expect(await getDatabase().prepared.count()).toBe(1);
});

test('an undo that comes too late says so', async () => {
  const page = actionsOfPage();
  await page.comment(aDebrief(), written, null);
  await putUnfinished('again', 'Grace Hopper');
  await page.undoLast();
  expect(page.said).toEqual([disagreementTexts.saved, debriefRefusals.closed]);
});

test('written evidence is saved, and withdrawn by the undo', async () => {
  const page = actionsOfPage();
  expect(await page.comment(aDebrief(), written, null)).toBe(true);
  expect((await openNow()).view.entries.comments).toMatchObject([written]);
  await page.undoLast();
  expect((await openNow()).view.entries.comments).toEqual([]);
  expect(page.said).toEqual([disagreementTexts.saved]);
});

test('a debrief that closes meanwhile shows nothing, takes nothing, and prepares no follow-up', async () => {
  const { view, row } = await wideRow();
  await putUnfinished('again', 'Grace Hopper');
  expect(await shownNow()).toEqual({ debrief: view.debrief, closedBy: { kind: 'interview', id: 'again', candidate: 'Grace Hopper' } });
  const page = actionsOfPage();
  expect(await page.settle(view, row, followUp, first)).toBe(false);
  expect(await page.comment(aDebrief(), written, null)).toBe(false);
  expect(page.said).toEqual([debriefRefusals.closed, debriefRefusals.closed]);
  expect(await countStored()).toEqual([0, 0]);
});
