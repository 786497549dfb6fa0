import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { InterviewHead } from '@/lib/core/interview/head';
import { findHeads, observeListed, observeStates, type ScorecardState } from '@/lib/state/interviews/workspace';
import { getDatabase } from '@/lib/storage/database/database';
import { migrations } from '@/lib/storage/database/migrations';
import { anInterview } from '../../interviews.ts';

const many = 620;
const small = { ...anInterview().rubric, dimensions: anInterview().rubric.dimensions.slice(0, 1) };
const delivery: OutboxRow = {
  id: 'd',
  destinationId: null,
  scorecardId: 's',
  revision: 1,
  interviewId: 'i7',
  target: null,
  need: null,
  reason: null,
  tries: 0,
  doubtful: false,
  createdAt: 0,
  requests: [],
  done: 0,
  state: 'saved',
  attempts: [],
  nextAttemptAt: null,
};

beforeEach(async () => {
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  const rows = Array.from({ length: many }, (_, index) =>
    anInterview({
      id: `i${index}`,
      candidate: `Person ${index}`,
      rubric: small,
      startedAt: 1000 + index,
      endedAt: index % 3 === 0 ? null : 5000,
      finishedAt: index % 3 === 1 ? 6000 : null,
    }),
  );
  await getDatabase().interviews.bulkAdd([...rows, anInterview({ id: 'first', candidate: 'Zo\u00eb First', rubric: small, startedAt: 1 })]);
});

/** What is told first. */
function listOnce() {
  const stop = new AbortController();
  return new Promise<Parameters<Parameters<typeof observeListed>[0]>[0]>((resolve) => observeListed(resolve, stop.signal)).finally(() =>
    stop.abort(),
  );
}
function statesOnce(heads: readonly InterviewHead[]) {
  const stop = new AbortController();
  return new Promise<ReadonlyMap<string, ScorecardState>>((resolve) => observeStates(heads, resolve, stop.signal)).finally(() => stop.abort());
}

test('every interview is listed, the latest first, each by where it stands', async () => {
  const { heads, total } = await listOnce();
  expect(total).toBe(many + 1);
  expect(heads).toHaveLength(many + 1);
  expect(heads.slice(0, 3)).toEqual([
    { id: 'i619', candidate: 'Person 619', rubric: small.title, startedAt: 1619, stage: 'finished' },
    { id: 'i618', candidate: 'Person 618', rubric: small.title, startedAt: 1618, stage: 'running' },
    { id: 'i617', candidate: 'Person 617', rubric: small.title, startedAt: 1617, stage: 'to-finish' },
  ]);
  expect(heads.at(-1)?.id).toBe('first');
});

test('a search finds every word in any of them, accents and case aside', async () => {
  const { heads } = await listOnce();
  expect(findHeads(heads, 'first zoe').map(({ id }) => id)).toEqual(['first']);
  expect(findHeads(heads, 'zoe second')).toEqual([]);
  expect(findHeads(heads, '  ')).toBe(heads);
});

test('the list follows a change of an interview, and of nothing else', async () => {
  const stop = new AbortController();
  const heard: string[] = [];
  observeListed(({ heads }) => heard.push(heads[0]?.candidate ?? ''), stop.signal);
  await expect.poll(() => heard).toEqual(['Person 619']);
  await getDatabase().outbox.add({ ...delivery, interviewId: 'i619' });
  await getDatabase().interviews.update('i619', { candidate: 'Person of another name' });
  await expect.poll(() => heard.at(-1), { timeout: 20_000 }).toBe('Person of another name');
  expect(heard).toHaveLength(2);
  stop.abort();
});

test('the states of those near the viewport are told: of their deliveries, or that they are amended', async () => {
  await getDatabase().outbox.add(delivery);
  await getDatabase().interviews.update('i6', { revision: 1 });
  const { heads } = await listOnce();
  expect([...(await statesOnce(heads.slice(-20)))]).toEqual([
    ['i6', 'amending'],
    ['i7', 'saved'],
  ]);
});

test('one that cannot be listed is counted, and stops no other', async () => {
  await getDatabase().table('interviews').put({ id: 'broken', startedAt: 'yesterday' });
  const { heads, total } = await listOnce();
  expect([heads.length, total]).toEqual([many + 1, many + 2]);
});

test('interviews of a database without the list’s index are in the list once it is brought up', async () => {
  await getDatabase().delete({ disableAutoOpen: false });
  const old = new Dexie('plumbline');
  for (const { version, stores } of migrations.filter((step) => step.version < 11)) old.version(version).stores({ ...stores });
  await old.table('interviews').add(anInterview({ endedAt: 5 }));
  old.close();
  expect((await listOnce()).heads).toEqual([
    { id: 'i', candidate: 'Grace', rubric: anInterview().rubric.title, startedAt: 1000, stage: 'to-finish' },
  ]);
});
