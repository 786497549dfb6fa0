import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CallState } from '@/lib/messaging/messages';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { call, endAndReview, isBlank, startInterview } from '@/lib/state/interview/call';
import { followCall } from '@/lib/state/interview/follow-call';
import { leaveInterview, record, reviewing } from '@/lib/state/interview/session';
import { nothingKnown } from '@/lib/state/prepared/prepared-acts';
import { getDatabase } from '@/lib/storage/database/database';
import { savePrepared } from '@/lib/storage/prepared/prepared';

const joinedAt = Date.now() - 30 * 60_000;
const leftAt = Date.now() - 5000;
const inCall: CallState = { type: 'call', phase: 'in-call', platform: 'meet', call: 'room', joinedAt, leftAt: null, own: '', presenting: false };
const left: CallState = { ...inCall, phase: 'left', leftAt };
const perhaps: CallState = { ...inCall, phase: 'perhaps-left', leftAt };
const events = () => import('@/lib/state/interview/call-events');
const shown = () => record.peek()?.interview;
const commands = async () => (await getDatabase().changes.toArray()).map(({ command }) => command);
const reload = () => {
  leaveInterview();
  call.value = null;
};

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  reload();
  isBlank.value = false;
  (await events()).callLine.value = null;
  await followCall(inCall);
  await startInterview({ candidate: 'Ada', context: 'live-call', prepared: null }, async () => rubric);
});

test('a call that was left ends at the first sign of it, and opens the review', async () => {
  await followCall(left);
  expect(shown()?.endedAt).toBe(leftAt);
  expect(reviewing.value).toBe(true);
  await followCall({ ...left, presenting: true });
  expect(await commands()).toEqual(['startInterview', 'leaveCall']);
});

test('joined again, the clock goes on as if there had been no gap, in a page loaded again too', async () => {
  await followCall(left);
  await followCall(inCall);
  expect(shown()).toMatchObject({ endedAt: null, startedAt: joinedAt });
  expect(reviewing.value).toBe(false);
  await followCall(left);
  reload();
  await followCall(inCall);
  expect(shown()).toMatchObject({ candidate: 'Ada', endedAt: null, startedAt: joinedAt });
  expect(reviewing.value).toBe(false);
});

test('a clock that was stopped by hand does not go on by itself', async () => {
  await endAndReview();
  await followCall(left);
  await followCall(inCall);
  expect(shown()?.endedAt).not.toBeNull();
  expect(reviewing.value).toBe(true);
});

test('where somebody else is expected the room that was joined again asks who it is', async () => {
  const { callLine, continueShown, beginOther } = await events();
  await savePrepared({ ...nothingKnown, id: 'p', candidate: 'Grace Hopper', startsAt: Date.now() });
  await followCall(left);
  await followCall(inCall);
  expect(callLine.value).toMatchObject({ kind: 'who', candidate: 'Ada', expected: { candidate: 'Grace Hopper' } });
  expect(shown()?.endedAt).toBe(leftAt);
  await continueShown();
  expect(shown()?.endedAt).toBeNull();
  expect(callLine.value).toBeNull();
  await followCall(left);
  await followCall(inCall);
  await beginOther();
  expect(shown()).toBeUndefined();
  await followCall({ ...inCall, presenting: true });
  expect(shown()).toBeUndefined();
});

test('whether the call has ended is asked; yes stops the clock at the first sign, and what is seen later changes nothing', async () => {
  const { callLine, confirmEnd } = await events();
  await followCall(perhaps);
  expect(callLine.value).toEqual({ kind: 'has-ended', since: leftAt });
  expect(shown()?.endedAt).toBeNull();
  await confirmEnd(leftAt);
  expect(shown()?.endedAt).toBe(leftAt);
  expect(reviewing.value).toBe(true);
  await followCall(inCall);
  expect(shown()?.endedAt).toBe(leftAt);
});

test('the question goes when it was answered with no, or the call is seen again, and is asked again only for another sign', async () => {
  const { callLine, denyEnd } = await events();
  await followCall(perhaps);
  denyEnd();
  await followCall({ ...perhaps, presenting: true });
  expect(callLine.value).toBeNull();
  await followCall(inCall);
  await followCall(perhaps);
  expect(callLine.value).not.toBeNull();
  await followCall(inCall);
  expect(callLine.value).toBeNull();
  expect(await commands()).toEqual(['startInterview']);
});
