import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CallState } from '@/lib/messaging/messages';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callFollower } from '@/lib/state/page/call/call';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';
import { nothingKnown } from '@/lib/state/prepared/prepared-actions';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { emptyDatabase } from '../../../setup/empty-database.ts';

const minute = 60_000;
const joinedAt = Date.now() - 20 * minute;
const none = { joinedAt: null, leftAt: null, own: '', presenting: false };
const lobby: CallState = { type: 'call', phase: 'lobby', platform: 'meet', call: 'room', ...none };
const inCall: CallState = { ...lobby, phase: 'in-call', joinedAt };
const begin = (candidate: string) => callModel.startInterview({ candidate, context: 'live-call', prepared: null }, async () => rubric);
const expectOther = (candidate: string, startsAt: number | null) => savePrepared({ ...nothingKnown, id: candidate, candidate, startsAt });
const shown = () => interviewModel.currentInterview.peek()?.interview ?? null;
/** What a new page knows: nothing but what is on disk. */
const reload = () => {
  interviewModel.leaveInterview();
  callModel.setCall(null);
};

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  await emptyDatabase();
  reload();
  callModel.setBlank(false);
});

test('the first interview of a call begins when the call was joined, the next one in the room when Start is pressed', async () => {
  await callFollower.handleCallState(inCall);
  await begin('Ada');
  expect(shown()?.startedAt).toBe(joinedAt);
  await callModel.closeInterview();
  const pressedAt = Date.now();
  await begin('Grace');
  expect(shown()?.candidate).toBe('Grace');
  expect(shown()?.startedAt).toBeGreaterThanOrEqual(pressedAt);
});

test('a new interview begins with an empty form, and leads back on request only', async () => {
  await callFollower.handleCallState(inCall);
  await begin('Ada');
  await callModel.closeInterview();
  expect(callModel.isBlank.value).toBe(true);
  await callFollower.handleCallState({ ...inCall, presenting: true });
  expect(shown()).toBeNull();
  expect(callModel.unfinished.value.map(({ candidate }) => candidate)).toEqual(['Ada']);
});

test('the clock of a running interview stays in a reloaded page, though the call is joined again', async () => {
  await callFollower.handleCallState(lobby);
  await begin('Ada');
  await callFollower.handleCallState(inCall);
  reload();
  await callFollower.handleCallState(lobby);
  expect(shown()?.startedAt).toBe(joinedAt);
  await callFollower.handleCallState({ ...inCall, joinedAt: joinedAt + 9 * minute });
  expect(shown()?.startedAt).toBe(joinedAt);
});

test('an interview started in the lobby has its clock start at the join, in a reloaded page too', async () => {
  await callFollower.handleCallState(lobby);
  await begin('Ada');
  reload();
  await callFollower.handleCallState(lobby);
  await callFollower.handleCallState(inCall);
  expect(shown()?.startedAt).toBe(joinedAt);
});

test.each([
  ['somebody else is expected in a quarter of an hour', 'Grace Hopper', 15 * minute - 1000, null],
  ['somebody else is expected later', 'Grace Hopper', 16 * minute, 'Ada Lovelace'],
  ['the candidate is expected', 'Ada', 0, 'Ada Lovelace'],
])('opened again while %s', async (_name, candidate, inMs, opens) => {
  await callFollower.handleCallState(inCall);
  await begin('Ada Lovelace');
  reload();
  await expectOther(candidate, Date.now() + inMs);
  await callFollower.handleCallState(inCall);
  expect(shown()?.candidate ?? null).toBe(opens);
  expect(callModel.unfinished.value.map((one) => one.candidate)).toEqual(['Ada Lovelace']);
});

test('nothing opens automatically while a name is being typed', async () => {
  await callFollower.handleCallState(inCall);
  await begin('Ada');
  reload();
  callModel.setTyping(true);
  await callFollower.handleCallState(inCall);
  callModel.setTyping(false);
  expect(shown()).toBeNull();
  await callFollower.handleCallState({ ...inCall, presenting: true });
  expect(shown()?.candidate).toBe('Ada');
});

test('an interview requested by its id opens whoever is expected', async () => {
  await begin('Ada');
  const id = shown()?.id ?? '';
  reload();
  await expectOther('Grace', Date.now());
  await callModel.resume(id);
  expect(shown()?.candidate).toBe('Ada');
});
