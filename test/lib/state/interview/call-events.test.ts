import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallState } from '@/lib/messaging/messages';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { callFollower } from '@/lib/state/page/call/call';
import { callEventsModel } from '@/lib/state/page/call/call-events';
import { callModel, clock, interviewModel } from '@/lib/state/page/panel/interview';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { nothingKnown } from '@/lib/state/prepared/prepared-actions';
import { getDatabase } from '@/lib/storage/database/database';
import { savePrepared } from '@/lib/storage/prepared/prepared';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { stubBrowser } from '../../../setup/extension.ts';

const joinedAt = Date.now() - 30 * 60_000;
const leftAt = Date.now() - 5000;
const inCall: CallState = { type: 'call', phase: 'in-call', platform: 'meet', call: 'room', joinedAt, leftAt: null, own: '', presenting: false };
const left: CallState = { ...inCall, phase: 'left', leftAt };
const perhaps: CallState = { ...inCall, phase: 'perhaps-left', leftAt };

const shown = () => interviewModel.currentInterview.peek()?.interview;
const commands = async () => (await getDatabase().changes.toArray()).map(({ command }) => command);
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
  callEventsModel.showCallLine(null);
  await callFollower.handleCallState(inCall);
  await callModel.startInterview({ candidate: 'Ada', context: 'live-call', prepared: null }, async () => rubric);
});

test('a call that was left ends at the time of the first sign, and opens the review', async () => {
  await callFollower.handleCallState(left);
  expect(shown()?.endedAt).toBe(leftAt);
  expect(interviewModel.reviewing.value).toBe(true);
  await callFollower.handleCallState({ ...left, presenting: true });
  expect(await commands()).toEqual(['startInterview', 'leaveCall']);
});

test('rejoining continues the clock without a gap, in a reloaded page too', async () => {
  await callFollower.handleCallState(left);
  await callFollower.handleCallState(inCall);
  expect(shown()).toMatchObject({ endedAt: null, startedAt: joinedAt });
  expect(interviewModel.reviewing.value).toBe(false);
  await callFollower.handleCallState(left);
  reload();
  await callFollower.handleCallState(inCall);
  expect(shown()).toMatchObject({ candidate: 'Ada', endedAt: null, startedAt: joinedAt });
  expect(interviewModel.reviewing.value).toBe(false);
});

test('a clock stopped by hand does not resume automatically', async () => {
  await clock.endAndReview();
  await callFollower.handleCallState(left);
  await callFollower.handleCallState(inCall);
  expect(shown()?.endedAt).not.toBeNull();
  expect(interviewModel.reviewing.value).toBe(true);
});

test('rejoining a room in which another candidate is expected asks who it is', async () => {
  const { callLine, continueShown, beginOther } = callEventsModel;
  await savePrepared({ ...nothingKnown, id: 'p', candidate: 'Grace Hopper', startsAt: Date.now() });
  await callFollower.handleCallState(left);
  await callFollower.handleCallState(inCall);
  expect(callLine.value).toMatchObject({ kind: 'who', candidate: 'Ada', expected: { candidate: 'Grace Hopper' } });
  expect(shown()?.endedAt).toBe(leftAt);
  await continueShown();
  expect(shown()?.endedAt).toBeNull();
  expect(callLine.value).toBeNull();
  await callFollower.handleCallState(left);
  await callFollower.handleCallState(inCall);
  await beginOther();
  expect(shown()).toBeUndefined();
  await callFollower.handleCallState({ ...inCall, presenting: true });
  expect(shown()).toBeUndefined();
});

test('the panel asks whether the call has ended; yes stops the clock at the first sign, and later signs change nothing', async () => {
  const { callLine, confirmEnd } = callEventsModel;
  await callFollower.handleCallState(perhaps);
  expect(callLine.value).toEqual({ kind: 'has-ended', since: leftAt });
  expect(shown()?.endedAt).toBeNull();
  await confirmEnd(leftAt);
  expect(shown()?.endedAt).toBe(leftAt);
  expect(interviewModel.reviewing.value).toBe(true);
  await callFollower.handleCallState(inCall);
  expect(shown()?.endedAt).toBe(leftAt);
});

test('the question is closed by a no or by seeing the call again, and is asked again only for another sign', async () => {
  const { callLine, denyEnd } = callEventsModel;
  await callFollower.handleCallState(perhaps);
  denyEnd();
  await callFollower.handleCallState({ ...perhaps, presenting: true });
  expect(callLine.value).toBeNull();
  await callFollower.handleCallState(inCall);
  await callFollower.handleCallState(perhaps);
  expect(callLine.value).not.toBeNull();
  await callFollower.handleCallState(inCall);
  expect(callLine.value).toBeNull();
  expect(await commands()).toEqual(['startInterview']);
});

describe('a screen that is shared', () => {
  const closed: unknown[] = [];
  beforeEach(async () => {
    closed.length = 0;
    const stop = new AbortController();
    const storage = { local: { get: async () => ({}), onChanged: { addListener: () => undefined, removeListener: () => undefined } } };
    stubBrowser({ storage });
    await surfaceModel.followSurface((message) => message.type === 'close' && closed.push(message.line), stop.signal);
    return () => stop.abort();
  });

  test('closes the panel once; a reopened panel stays open', async () => {
    await callFollower.handleCallState({ ...inCall, presenting: true });
    expect(closed).toEqual(['Closed while you share your screen']);
    await callFollower.handleCallState({ ...inCall, presenting: true, own: 'Owen' });
    await callFollower.handleCallState(inCall);
    expect(closed).toHaveLength(1);
    await callFollower.handleCallState({ ...inCall, presenting: true });
    expect(closed).toHaveLength(2);
  });

  test('does not close a panel that is opened during sharing', async () => {
    reload();
    await callFollower.handleCallState({ ...inCall, presenting: true });
    expect(closed).toEqual([]);
  });

  test('closes a start form too', async () => {
    interviewModel.leaveInterview();
    callModel.setBlank(true);
    await callFollower.handleCallState({ ...inCall, presenting: true });
    expect(closed).toHaveLength(1);
  });
});
