import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CallState } from '@/lib/messaging/messages';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callFollower } from '@/lib/state/page/call/call';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { presence } from '@/lib/state/page/panel/presence';
import { getDatabase } from '@/lib/storage/database/database';
import { emptyDatabase } from '../../../setup/empty-database.ts';

const joinedAt = Date.now() - 30 * 60_000;
const leftAt = Date.now() - 4000;
const inCall: CallState = { type: 'call', phase: 'in-call', platform: 'meet', call: 'room', joinedAt, leftAt: null, own: '', presenting: false };
const kept = new Map<string, string>();
const interviews = () => getDatabase().interviews.toArray();

/** The panel closes with its tab; another one opens, in a tab or beside a call. */
async function reopen(panel: string | null, state: CallState | null): Promise<void> {
  if (panel !== null) for (const [key, text] of kept) kept.set(key, text.replace(presence.panelId, panel));
  interviewModel.leaveInterview();
  callModel.setCall(null);
  await (state === null ? callModel.resume() : callFollower.handleCallState(state));
}

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  kept.clear();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => kept.set(key, text) };
  vi.stubGlobal('localStorage', { ...storage, removeItem: (key: string) => kept.delete(key) });
  await emptyDatabase();
  interviewModel.leaveInterview();
  callModel.setCall(null);
  callModel.setBlank(false);
  await callFollower.handleCallState(inCall);
  await callModel.startInterview({ candidate: 'Ada', context: 'live-call', prepared: null }, async () => rubric);
});

test('the next panel ends an interview at the first sign of leaving if its tab was closed then', async () => {
  await callFollower.handleCallState({ ...inCall, leftAt });
  expect(interviewModel.currentInterview.peek()?.interview.endedAt).toBeNull();
  await reopen('gone', null);
  expect(await interviews()).toMatchObject([{ endedAt: leftAt }]);
  expect((await getDatabase().changes.toArray()).map(({ command }) => command)).toEqual(['startInterview', 'leaveCall']);
});

test('rejoining within ten minutes continues without a gap', async () => {
  await callFollower.handleCallState({ ...inCall, leftAt });
  await reopen('gone', inCall);
  expect(interviewModel.currentInterview.peek()?.interview).toMatchObject({ candidate: 'Ada', endedAt: null });
});

test('a withdrawn sign ends nothing', async () => {
  await callFollower.handleCallState({ ...inCall, leftAt });
  await callFollower.handleCallState(inCall);
  await reopen('gone', null);
  expect(await interviews()).toMatchObject([{ endedAt: null }]);
});

test('a sign that another open panel handles ends nothing here', async () => {
  await callFollower.handleCallState({ ...inCall, leftAt });
  await reopen(null, null);
  expect(await interviews()).toMatchObject([{ endedAt: null }]);
});

test.each<[string, () => Promise<unknown>, readonly object[]]>([
  ['has ended by now', () => getDatabase().interviews.toCollection().modify({ endedAt: 7 }), [{ endedAt: 7 }]],
  ['is gone', () => getDatabase().interviews.clear(), []],
])('a sign of an interview that %s changes nothing, and is forgotten', async (_name, change, left) => {
  await callFollower.handleCallState({ ...inCall, leftAt });
  await change();
  await reopen('gone', null);
  expect(await interviews()).toMatchObject(left);
  expect(kept.has('plumbline:leave-signs')).toBe(false);
});
