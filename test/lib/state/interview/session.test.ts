import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CallState } from '@/lib/messaging/messages';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { callFollower } from '@/lib/state/page/call/call';
import { callModel, clock, interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { notesModel } from '@/lib/state/page/panel/notes';
import { findOverview } from '@/lib/storage/interview/counting/counted';
import { emptyDatabase } from '../../../setup/empty-database.ts';

const dimension = 'technical-knowledge';
const none = { joinedAt: null, leftAt: null, own: '', presenting: false };
const lobby: CallState = { type: 'call', phase: 'lobby', platform: 'meet', call: 'room', ...none };
const compose = (text: string) => notesModel.addNote({ id: newId(), recordedAt: Date.now(), text, dimension, stance: null, kind: 'note' });
const pause = (turns: number) => new Promise((resolve) => setTimeout(resolve, turns));

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  await emptyDatabase();
  await callFollower.handleCallState(lobby);
  await callModel.startInterview({ candidate: 'Grace', context: 'live-call', prepared: null }, async () => rubric);
});

test('a note saved while the interview is reloaded is neither missing nor doubled', async () => {
  for (let round = 0; round < 40; round++) {
    const readings = [0, 1, 2, 3].map((turns) => pause(turns).then(interviewModel.refreshShown));
    await Promise.all([...readings, pause(round % 4).then(() => compose(`round ${round}`))]);
    const stored = await findOverview(interviewModel.currentInterview.peek()?.interview.id ?? '');
    expect(interviewModel.currentInterview.peek()).toEqual(stored);
    expect(timelineModel.timeline.peek().notes.map(({ text }) => text)).toEqual(Array.from({ length: round + 1 }, (_, index) => `round ${index}`));
    expect(timelineModel.timeline.peek().total).toBe(round + 1);
  }
});

test('an interview that is left while it is reloaded stays left', async () => {
  const reading = interviewModel.refreshShown();
  interviewModel.leaveInterview();
  await reading;
  expect(interviewModel.currentInterview.peek()).toBeNull();
});

test('while an interview is starting no other resumes', async () => {
  interviewModel.leaveInterview();
  const shown: string[] = [];
  const stop = interviewModel.currentInterview.subscribe((now) => shown.push(now?.interview.candidate ?? 'none'));
  const load = () => pause(30).then(() => rubric);
  const begun = callModel.startInterview({ candidate: 'Ada', context: 'live-call', prepared: null }, load);
  await callModel.resume();
  await begun;
  stop();
  expect(shown.filter((name, index) => name !== shown[index - 1])).toEqual(['none', 'Ada']);
});

test('the clock begins when the call is joined', async () => {
  const joinedAt = Date.now() + 60_000;
  await callFollower.handleCallState({ ...lobby, phase: 'in-call', joinedAt });
  expect(interviewModel.currentInterview.peek()?.interview.startedAt).toBe(joinedAt);
});

test('a clock set by hand stays when the call is joined', async () => {
  const set = Date.now() - 767_000;
  await clock.setClock(set);
  await callFollower.handleCallState({ ...lobby, phase: 'in-call', joinedAt: Date.now() });
  expect(interviewModel.currentInterview.peek()?.interview.startedAt).toBe(set);
});
