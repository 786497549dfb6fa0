import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageNames } from '@/lib/core/interview/page-names';
import type { CallState } from '@/lib/messaging/messages';
import { createCandidateName } from '@/lib/state/panel/candidate-name';
import { followCandidate } from '@/lib/state/panel/follow-candidate';
import { stubBrowser } from '../../../setup/extension.ts';

const none = { joinedAt: null, leftAt: null, own: '', presenting: false };
const inCall: CallState = { type: 'call', phase: 'in-call', platform: 'zoom', call: 'room', ...none };
const call = signal<CallState | null>(null);
const { candidateName, setCandidateName } = createCandidateName();
const own = { name: 'Owen Field', email: null };
const sources = { call, setCandidateName, currentInterview: signal(null), interviewer: signal(own), loadInterviewer: async () => undefined };
const follow = () => followCandidate(sources, stop.signal);
let stop: AbortController;
let names: PageNames;
let reads: number;
let isDrawn: boolean;

beforeEach(() => {
  stop = new AbortController();
  names = { people: [], own: '' };
  reads = 0;
  isDrawn = true;
  call.value = null;
  setCandidateName('');
  const executeScript = async () => {
    reads += 1;
    return [{ result: undefined }, { result: names }];
  };
  vi.useFakeTimers();
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => (isDrawn ? setTimeout(draw, 16) : 0));
  stubBrowser({
    tabs: { getCurrent: async () => ({ id: 7 }) },
    scripting: { executeScript },
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test("the candidate's name on the page fills the field, without invisible characters", async () => {
  names = { people: ['Owen Field', '\u202eNadia\u0000 Moss\ud83d'], own: '' };
  await follow();
  call.value = inCall;
  await vi.advanceTimersByTimeAsync(2000);
  expect(candidateName.value).toBe('Nadia Moss');
});

test("the user's own name in the call is not suggested as the candidate", async () => {
  names = { people: ['The boss', 'Nadia Moss'], own: '' };
  await follow();
  call.value = { ...inCall, own: 'The boss' };
  await vi.advanceTimersByTimeAsync(2000);
  expect(candidateName.value).toBe('Nadia Moss');
});

test('the name of one call is not suggested in the next', async () => {
  names = { people: ['Nadia Moss'], own: null };
  await follow();
  call.value = inCall;
  await vi.advanceTimersByTimeAsync(2000);
  call.value = { ...inCall, phase: 'lobby', call: 'next' };
  expect(candidateName.value).toBe('');
});

test('nothing is read before the call, nor by a hidden panel', async () => {
  await follow();
  call.value = { ...inCall, phase: 'lobby' };
  await vi.advanceTimersByTimeAsync(5000);
  expect(reads).toBe(0);
  call.value = inCall;
  await vi.advanceTimersByTimeAsync(3000);
  expect(reads).toBeGreaterThan(1);
  isDrawn = false;
  await vi.advanceTimersByTimeAsync(3000);
  const before = reads;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(reads).toBe(before);
});
