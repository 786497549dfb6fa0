import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Decision } from '@/lib/core/debrief/entries';
import { parseDebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import { findDebriefEnvelope } from '@/lib/state/debrief/settle';
import { getDatabase } from '@/lib/storage/database/database';
import { addDebriefEntry } from '@/lib/storage/debrief/commands';
import { decisionTexts } from '@/lib/text/debrief/page';
import { aDebrief, putUnfinished } from '../../storage/debrief/people.ts';
import { actionsOfPage, beginDebrief, openNow } from './world.ts';

const fields = { decision: 'hire', reasons: 'Strong on both.', present: [] } as const;
const decisionNow = async () => (await openNow()).view.entries.decision;
const first = { before: null, draft: null };
const settledNow = async () => (await getDatabase().settledDebriefs.toArray()).map(({ body }) => parseDebriefEnvelope(body).data);

/** A decision that is recorded by a page that closes before the debrief is settled. */
async function recordAlone(more: Partial<Decision>): Promise<void> {
  const common = { id: 'cut-off', debriefId: 'debrief', at: Date.now() + 1, by: { name: 'Barbara', email: null } };
  await addDebriefEntry({ ...common, kind: 'decision', replaces: null, ...fields, ...more });
}

/** The disk takes no settled debrief any more. */
function failSettling(): void {
  const add = IDBObjectStore.prototype.add;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'settledDebriefs') throw new DOMException('The disk is full.', 'QuotaExceededError');
    return add.apply(this, given);
  });
}

beforeEach(beginDebrief);
afterEach(() => void vi.restoreAllMocks());

test('a decision settles the debrief and queues it for the webhook', async () => {
  const page = actionsOfPage();
  expect(await page.decide(aDebrief(), fields, first)).toBe(true);
  expect(page.said.at(-1)).toBe(decisionTexts.recorded);
  expect((await openNow()).isSettled).toBe(true);
  expect(await settledNow()).toMatchObject([{ revision: 1, decision: { decision: 'hire', reasons: fields.reasons } }]);
  expect(await getDatabase().outbox.toArray()).toMatchObject([{ scorecardId: 'debrief', revision: 1, state: 'queued', destinationId: 'd' }]);
  expect((await findDebriefEnvelope('debrief', 9e12))?.data).toEqual((await settledNow())[0]);
});

describe('a changed decision', () => {
  beforeEach(async () => {
    await actionsOfPage().decide(aDebrief(), fields, first);
  });

  test('settles the debrief again as its next revision', async () => {
    expect(await actionsOfPage().decide(aDebrief(), { ...fields, decision: 'hold' }, { before: await decisionNow(), draft: null })).toBe(true);
    expect((await settledNow()).map(({ revision, decision }) => [revision, decision?.decision])).toEqual([
      [1, 'hire'],
      [2, 'hold'],
    ]);
    expect(await getDatabase().outbox.count()).toBe(2);
    expect((await openNow()).isSettled).toBe(true);
  });

  test('that was cut off before it settled is told as not settled until it is', async () => {
    await recordAlone({ reasons: 'Weaker than we thought.', replaces: (await decisionNow())?.id ?? null });
    expect((await openNow()).isSettled).toBe(false);
    const page = actionsOfPage();
    expect(await page.settleAgain(aDebrief())).toBe(true);
    expect(page.said).toEqual([decisionTexts.sent]);
    expect((await openNow()).isSettled).toBe(true);
    expect(await getDatabase().outbox.count()).toBe(2);
  });

  test('is kept where the disk does not take the settled debrief, which the toast says', async () => {
    const before = await decisionNow();
    failSettling();
    const page = actionsOfPage();
    expect(await page.decide(aDebrief(), { ...fields, decision: 'hold' }, { before, draft: null })).toBe(true);
    expect(page.said.at(-1)).toBe(decisionTexts.notSent);
    expect((await decisionNow())?.decision).toBe('hold');
    expect((await openNow()).isSettled).toBe(false);
    expect(await getDatabase().outbox.count()).toBe(1);
  });

  test('is only recorded, and no sending is spoken of, where no webhook is set up', async () => {
    await getDatabase().destinations.clear();
    failSettling();
    const page = actionsOfPage();
    expect(await page.decide(aDebrief(), { ...fields, decision: 'hold' }, { before: await decisionNow(), draft: null })).toBe(true);
    expect(page.said.at(-1)).toBe(decisionTexts.recorded);
  });

  test('is not recorded over one that another page has changed meanwhile', async () => {
    const before = await decisionNow();
    await recordAlone({ replaces: before?.id ?? null });
    expect(await actionsOfPage().decide(aDebrief(), { ...fields, decision: 'no-hire' }, { before, draft: null })).toBe(false);
    expect((await decisionNow())?.id).toBe('cut-off');
  });
});

test('a decision says when scorecards went since, until it is recorded again', async () => {
  const page = actionsOfPage();
  await page.decide(aDebrief(), fields, first);
  expect((await openNow()).hasChanged).toBe(false);
  await page.takeOut(aDebrief(), { scorecardId: 'other', name: 'Edsger' });
  expect((await openNow()).hasChanged).toBe(true);
  await page.undoLast();
  expect((await openNow()).hasChanged).toBe(false);
});

test('a debrief that is closed meanwhile takes no decision and gives no envelope', async () => {
  await putUnfinished('again', 'Grace Hopper');
  const page = actionsOfPage();
  expect(await page.decide(aDebrief(), fields, first)).toBe(false);
  expect(await page.settleAgain(aDebrief())).toBe(false);
  expect(await findDebriefEnvelope('debrief', 5000)).toBeNull();
  expect([await getDatabase().debriefEntries.count(), await getDatabase().settledDebriefs.count(), await getDatabase().outbox.count()]).toEqual([
    0, 0, 0,
  ]);
});
