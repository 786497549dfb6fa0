import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TeamReading } from '@/lib/core/team/reading';
import { teamReadingSetting } from '@/lib/settings/team/reading';
import { followTeamReading, openReadingMs } from '@/lib/state/team/follow-reading';
import { deleteDestination, saveDestination } from '@/lib/storage/delivery/save-destination';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../../setup/extension.ts';
import { aDestination } from '../../delivery/rows.ts';

const store = aDestination('', { id: 'team', kind: 'team-store', settings: { url: 'https://db.example.com' } });
const reading = { storeId: 'team', readAt: 1, problem: null, email: 'ada@team.test', role: 'owner' };
let asked = 0;
let told: TeamReading[] = [];
let stop = new AbortController();
const page = new EventTarget();

beforeEach(async () => {
  [asked, told, stop] = [0, [], new AbortController()];
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }));
  const sendMessage = async () => {
    asked += 1;
    return true;
  };
  stubBrowser({ runtime: { ...makeRuntime(), sendMessage }, storage: { local: makeStorageArea(), session: makeStorageArea() } });
  await emptyDatabase();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const follow = () => followTeamReading((next) => told.push(next), stop.signal);

test('the store is read at once and every ten seconds, and what comes of it is told', async () => {
  await saveDestination(store);
  follow();
  await expect.poll(() => asked).toBe(1);
  vi.advanceTimersByTime(openReadingMs);
  await expect.poll(() => asked).toBe(2);
  expect(openReadingMs).toBe(10_000);
  await teamReadingSetting.update(() => reading);
  await expect.poll(() => told.at(-1)).toEqual(reading);
});

test('a page that is not visible asks nothing, and asks at once when it is seen again', async () => {
  await saveDestination(store);
  Object.assign(page, { visibilityState: 'hidden' });
  await teamReadingSetting.update(() => reading);
  follow();
  await expect.poll(() => told.at(-1)).toEqual(reading);
  vi.advanceTimersByTime(3 * openReadingMs);
  expect(asked).toBe(0);
  Object.assign(page, { visibilityState: 'visible' });
  page.dispatchEvent(new Event('visibilitychange'));
  expect(asked).toBe(1);
});

test('nothing is asked without a store, nor after the team is left or the page closed', async () => {
  await teamReadingSetting.update(() => reading);
  follow();
  await expect.poll(() => told.at(-1)).toBeNull();
  expect(asked).toBe(0);
  await saveDestination(store);
  await expect.poll(() => asked).toBe(1);
  await deleteDestination(store.id);
  await expect.poll(() => told.at(-1)).toBeNull();
  stop.abort();
  vi.advanceTimersByTime(3 * openReadingMs);
  expect(asked).toBe(1);
});
