import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type DebriefListRow, followDebriefs } from '@/lib/state/debrief/follow';
import { getDatabase } from '@/lib/storage/database/database';
import { addDebriefEntry } from '@/lib/storage/debrief/commands';
import { lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { putUnfinished } from '../../storage/debrief/people.ts';
import { beginDebrief } from './world.ts';

/** Records a decision; one that came from the team's store is somebody else's. */
async function decide(came: boolean): Promise<void> {
  const by = { name: 'Edsger', email: null };
  const common = { id: 'decision', debriefId: 'debrief', at: 5, by, replaces: null };
  await addDebriefEntry({ ...common, kind: 'decision', decision: 'hire', reasons: 'Strong on both.', present: [] });
  if (came) await getDatabase().teamRows.put({ kind: 'entry', id: 'decision', candidate: 'c', state: 'came' });
}

/** Runs `act` while the list is followed: the states that were told, the last one first. */
async function statesAfter(act: () => Promise<unknown>, until: DebriefListRow['state']): Promise<readonly string[]> {
  const stop = new AbortController();
  const told: string[] = [];
  const follow = (rows: readonly DebriefListRow[]) => void told.unshift(...rows.map(({ state }) => JSON.stringify(state)));
  followDebriefs(follow, stop.signal);
  await expect.poll(() => told.length).toBeGreaterThan(0);
  await act();
  await expect.poll(() => told[0]).toBe(JSON.stringify(until));
  stop.abort();
  return told;
}

beforeEach(beginDebrief);

test('a decision of one’s own is in the list at once', async () => {
  await statesAfter(() => decide(false), { is: 'decided', decision: 'Hire' });
});

test('what others decided is in the list only once it was shown in the debrief, which is logged', async () => {
  const told = await statesAfter(() => decide(true), { is: 'unread' });
  expect(told.join()).not.toContain('Hire');
  expect(await getDatabase().looks.count()).toBe(0);
  await statesAfter(() => lookAtDebrief('debrief', 1000), { is: 'decided', decision: 'Hire' });
  expect(await getDatabase().looks.count()).toBe(1);
});

test('a closed debrief tells neither', async () => {
  await decide(false);
  await statesAfter(() => putUnfinished('mine', 'Grace Hopper'), { is: 'closed' });
});
