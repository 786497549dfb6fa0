import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Debrief } from '@/lib/core/debrief/debrief';
import type { DebriefEntry } from '@/lib/core/debrief/entries';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import type { InboxRow } from '@/lib/core/team/inbox-row';
import { candidateIdOf } from '@/lib/delivery/destinations/team-store/candidate-id';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { sharePlan } from '@/lib/state/team/item-sharing';
import { syncTeam } from '@/lib/state/team/sync/sync-team';
import { getDatabase } from '@/lib/storage/database/database';
import { addDebriefEntry, changeDebrief, createDebrief } from '@/lib/storage/debrief/commands';
import { deleteDebrief, restoreDebrief } from '@/lib/storage/debrief/delete';
import { isOpen, listDebriefs, openDebrief } from '@/lib/storage/debrief/open';
import { saveDestination } from '@/lib/storage/delivery/save-destination';
import { eraseSubject } from '@/lib/storage/erasure/subject';
import { changePlan, createPlan, deletePlan } from '@/lib/storage/plan/commands';
import { removeAllFromStore, removeErased } from '@/lib/storage/team/from-store';
import { listInbox } from '@/lib/storage/team/inbox';
import { putInInbox } from '@/lib/storage/team/put-in-inbox';
import { emptyDatabase } from '../../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../../setup/extension.ts';
import { aPlan, aPlanned } from '../../../core/plan/plans.ts';
import { finish } from '../../../delivery/destinations/attempt.ts';
import { aDestination } from '../../../delivery/rows.ts';

const candidate = '01991000-0000-4000-8000-000000000001';
const idOf = (number: number) => `0199a1b2-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
const [debriefId, entryId, scorecardId] = [idOf(1), idOf(2), idOf(3)];

beforeEach(async () => {
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage: async () => true }, storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await emptyDatabase();
  await saveDestination(aDestination('https://db.example.com', { id: 'team', kind: 'team-store', settings: { url: 'https://db.example.com' } }));
  await teamReadingSetting.update(() => ({ storeId: 'team', readAt: 1, problem: null, email: 'ada@team.test', role: 'interviewer' }));
});

let number = 0;
const row = (table: string, key: string, content: object): InboxRow => ({ table, key, number: ++number, candidate, row: content });

const { data } = finish([4, 3], { scorecardId });
const envelopeData = { ...data, candidate: { ...data.candidate, references: { applicationId: 'A-1' } } };
const aScorecard = (more: object = {}) =>
  row('scorecards', `grace@team.test ${scorecardId} 1`, {
    ...{ interviewer: 'grace@team.test', scorecard_id: scorecardId, revision: 1, candidate, finished_at: '2026-11-29T10:00:00Z' },
    body: { ...envelopeData, ...more },
  });
const aDebrief = (more: Partial<Debrief> = {}): Debrief => ({
  ...{ id: debriefId, candidate: 'Grace Hopper', applicationId: 'A-1', added: [], removed: [], createdAt: 5 },
  ...more,
});
const aVersion = (id: string, at: number, more: Partial<Debrief> = {}) =>
  row('debriefs', `${candidate} ${id}`, {
    ...{ candidate, id, replaces: id === debriefId ? null : debriefId, author: 'grace@team.test', written_at: new Date(at).toISOString() },
    body: aDebrief(more),
  });
const anEntry = (more: Partial<Extract<DebriefEntry, { kind: 'decision' }>> = {}): DebriefEntry => ({
  ...{ id: entryId, debriefId, at: 7, by: { name: 'Grace', email: 'someone@else.test' }, replaces: null },
  ...{ kind: 'decision', decision: 'hire', reasons: 'Solid.', present: [] },
  ...more,
});
const anEntryRow = (entry: DebriefEntry, more: object = {}) =>
  row('debrief_entries', `${candidate} ${entry.id}`, {
    ...{ candidate, id: entry.id, debrief: entry.debriefId, kind: entry.kind, replaces: entry.replaces, author: 'grace@team.test' },
    ...{ written_at: new Date(entry.at).toISOString(), body: entry, ...more },
  });

const sync = (again = false) => syncTeam(100, again);
async function receive(...rows: readonly InboxRow[]): Promise<void> {
  await putInInbox(rows);
  await sync();
}
const queued = async () =>
  (await getDatabase().outbox.toArray())
    .toSorted((one, other) => one.revision - other.revision)
    .map(({ requests: [request] }) => ({ path: request?.path, body: JSON.parse(request?.body ?? '{}') }));
const refusals = async () => (await listInbox()).map(({ table, refusal }) => [table, refusal?.why]);

describe('what comes from the store', () => {
  test('a debrief with its decision is here, by the address that the store has checked', async () => {
    await receive(anEntryRow(anEntry()), aVersion(debriefId, 6), aScorecard());
    const opened = await openDebrief(debriefId);
    if (opened === null || !isOpen(opened)) throw new Error('Expected an open debrief.');
    expect([opened.scorecards.length, opened.entries]).toMatchObject([1, [{ id: entryId, by: { name: 'Grace', email: 'grace@team.test' } }]]);
    expect(await listInbox()).toEqual([]);
    expect(await queued()).toEqual([]);
  });

  test('an entry waits for its debrief', async () => {
    await receive(anEntryRow(anEntry()));
    expect(await refusals()).toEqual([['debrief_entries', undefined]]);
    await receive(aVersion(debriefId, 6));
    expect(await getDatabase().debriefEntries.count()).toBe(1);
  });

  test('of two versions of a debrief the later counts, in whatever order they come', async () => {
    await receive(aVersion(idOf(9), 8, { candidate: 'Later' }));
    await receive(aVersion(debriefId, 6, { candidate: 'Earlier' }));
    expect(await getDatabase().debriefs.toArray()).toMatchObject([{ id: debriefId, candidate: 'Later' }]);
  });

  test('what cannot be read or contradicts itself stays with why, and keeps nothing else away', async () => {
    const other = { ...anEntry(), id: idOf(5) };
    await receive(
      aScorecard({ score: { ...data.score, value: 1 } }),
      aVersion(debriefId, 6),
      anEntryRow(anEntry(), { debrief: debriefId, kind: 'comment' }),
      anEntryRow(other, { body: { kind: 'nonsense' } }),
    );
    expect(await refusals()).toEqual([
      ['scorecards', 'contradicts'],
      ['debrief_entries', 'contradicts'],
      ['debrief_entries', 'unreadable'],
    ]);
    expect(await getDatabase().debriefs.count()).toBe(1);
    // A row that is written anew takes the place of the refused one.
    await receive(aScorecard());
    expect((await refusals()).length).toBe(2);
  });

  test('another entry under an id that is here is refused, and the one that is here stays', async () => {
    await receive(aVersion(debriefId, 6), anEntryRow(anEntry()));
    await receive(anEntryRow(anEntry({ reasons: 'Another.' })));
    expect(await refusals()).toEqual([['debrief_entries', 'two-bodies']]);
    expect(await getDatabase().debriefEntries.toArray()).toMatchObject([{ reasons: 'Solid.' }]);
  });

  test('a closed debrief from the store is not even listed', async () => {
    await getDatabase().table('prepared').add({ id: 'p', candidate: 'Grace Hopper', applicationId: 'A-1' });
    await receive(aScorecard(), aVersion(debriefId, 6), anEntryRow(anEntry()));
    expect(await listDebriefs()).toEqual([]);
    await getDatabase().prepared.clear();
    expect((await listDebriefs()).length).toBe(1);
  });

  test('goes with an erasure of its candidate, and when the team is left', async () => {
    for (const remove of [() => removeErased([{ candidate, scorecardId: null }]), removeAllFromStore]) {
      await receive(aScorecard(), aVersion(debriefId, 6), anEntryRow(anEntry()));
      await putInInbox([anEntryRow(anEntry({ id: idOf(7) }))]);
      await remove();
      const { received, debriefs, debriefEntries, teamRows, teamInbox } = getDatabase();
      for (const table of [received, debriefs, debriefEntries, teamRows, teamInbox])
        expect([table.name, await table.count()]).toEqual([table.name, 0]);
    }
  });

  test('what was erased or deleted here does not come back', async () => {
    const all = [aScorecard(), aVersion(debriefId, 6), anEntryRow(anEntry())];
    await receive(...all);
    await eraseSubject(
      { interviews: [], prepared: [], received: [scorecardId], debriefs: [debriefId] },
      { signal: new AbortController().signal, onStep: () => undefined },
    );
    await receive(...all);
    const counts = async () => [
      await getDatabase().received.count(),
      await getDatabase().debriefs.count(),
      await getDatabase().debriefEntries.count(),
    ];
    expect([await counts(), await listInbox()]).toEqual([[0, 0, 0], []]);
  });

  test('a deleted debrief does not come back until its deletion is undone', async () => {
    await receive(aVersion(debriefId, 6));
    const deleted = await deleteDebrief(debriefId);
    if (deleted === null || typeof deleted === 'string') throw new Error('Expected a deleted debrief.');
    await receive(aVersion(debriefId, 6));
    expect(await getDatabase().debriefs.count()).toBe(0);
    await restoreDebrief(deleted);
    await receive(anEntryRow(anEntry()));
    expect(await getDatabase().debriefEntries.count()).toBe(1);
  });
});

describe('what is written here', () => {
  test('is queued once, in its order, under the candidate of the scorecards that are in the store', async () => {
    await createDebrief(aDebrief());
    await addDebriefEntry(anEntry());
    await sync();
    // No scorecard of it is known to be in the store.
    expect(await queued()).toEqual([]);
    await receive(aScorecard());
    await sync();
    await addDebriefEntry(anEntry({ id: idOf(8), replaces: entryId, at: 9 }));
    await sync();
    expect(await queued()).toMatchObject([
      { path: '/debriefs?on_conflict=candidate,id', body: { candidate, id: debriefId, replaces: null, body: { applicationId: 'A-1' } } },
      { path: '/debrief_entries?on_conflict=candidate,id', body: { candidate, id: entryId, debrief: debriefId, kind: 'decision' } },
      { body: { id: idOf(8), replaces: entryId } },
    ]);
  });

  test('is a further version of a debrief where that was changed, and never tells whether it was looked at', async () => {
    await receive(aScorecard(), aVersion(debriefId, 6));
    await getDatabase().debriefs.update(debriefId, { lookedAt: 50 });
    await sync();
    expect(await queued()).toEqual([]);
    await changeDebrief(debriefId, () => ({ removed: ['x'] }));
    await sync();
    const [{ body } = { body: {} }, ...rest] = await queued();
    expect(rest).toEqual([]);
    expect(body).toMatchObject({ candidate, replaces: debriefId, body: { removed: ['x'] } });
    expect(body.body).not.toHaveProperty('lookedAt');
  });

  test('of a reader stays on the device', async () => {
    await teamReadingSetting.update((before) => before && { ...before, role: 'reader' });
    await receive(aScorecard());
    await createDebrief(aDebrief());
    await sync();
    expect(await queued()).toEqual([]);
  });
});

describe('interview plans', () => {
  const planId = idOf(20);
  const plan = { ...aPlan([aPlanned('a', ['t']), aPlanned('b', ['d'])]), id: planId, changedAt: 1000 };
  const aPlanRow = (changed: InterviewPlan, id = planId) => row('plans', id, { id, candidate, role: 'x', panel: [], body: changed, changed_at: '' });

  test('that are shared are queued, and again after each change; others stay here', async () => {
    await createPlan(plan);
    await createPlan({ ...plan, id: idOf(21) });
    await sync();
    expect(await queued()).toEqual([]);
    await sharePlan(plan);
    await sync();
    await changePlan(planId, (stored) => ({ ...stored, role: 'Lead' }), 2000);
    await sync();
    await sync();
    const rows = await getDatabase().outbox.toArray();
    const known = await candidateIdOf(plan.candidate?.applicationId ?? `plan ${planId}`);
    expect(rows.toSorted((one, other) => one.revision - other.revision).map(({ requests }) => requests.map(({ path }) => path))).toEqual([
      ['/candidates?on_conflict=id', '/plans?on_conflict=id', `/plans?id=eq.${planId}`],
      ['/candidates?on_conflict=id', '/plans?on_conflict=id', `/plans?id=eq.${planId}`],
    ]);
    const [, last] = rows.map(({ requests }) => JSON.parse(requests[1]?.body ?? '{}'));
    expect(last).toMatchObject({ id: planId, candidate: known, role: 'Lead', body: { role: 'Lead' } });
    expect(rows[0]?.requests[2]?.method).toBe('PATCH');
  });

  test('that come are here, and the later change counts', async () => {
    await receive(aPlanRow({ ...plan, role: 'Earlier' }));
    await receive(aPlanRow({ ...plan, role: 'Later', changedAt: 3000 }));
    await receive(aPlanRow({ ...plan, role: 'Between', changedAt: 2000 }));
    expect(await getDatabase().plans.toArray()).toMatchObject([{ id: planId, role: 'Later' }]);
    await sync();
    expect(await queued()).toEqual([]);
    await changePlan(planId, (stored) => ({ ...stored, role: 'Here' }), 4000);
    await sync();
    expect((await queued()).length).toBe(1);
  });

  test('that were deleted here do not come back, and one under another key is refused', async () => {
    await receive(aPlanRow(plan));
    await deletePlan(planId);
    await receive(aPlanRow({ ...plan, changedAt: 5000 }));
    await receive(aPlanRow(plan, idOf(22)));
    expect([await getDatabase().plans.count(), await refusals()]).toEqual([0, [['plans', 'contradicts']]]);
  });

  test('that came go when the team is left, and one’s own stay', async () => {
    await createPlan({ ...plan, id: idOf(21) });
    await sharePlan({ ...plan, id: idOf(21) });
    await receive(aPlanRow(plan));
    await removeAllFromStore();
    expect((await getDatabase().plans.toArray()).map(({ id }) => id)).toEqual([idOf(21)]);
  });
});
