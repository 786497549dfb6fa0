import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CallState } from '@/lib/messaging/messages';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { newId } from '@/lib/state/app/ids';
import { resume, setClock, startInterview } from '@/lib/state/interview/call';
import { followCall } from '@/lib/state/interview/follow-call';
import { addNote } from '@/lib/state/interview/notes';
import { leaveInterview, record, refreshShown } from '@/lib/state/interview/session';
import { timeline } from '@/lib/state/interview/timeline';
import { getDatabase } from '@/lib/storage/database/database';
import { findSummary } from '@/lib/storage/interview/interviews';

const dimension = 'technical-knowledge';
const none = { joinedAt: null, leftAt: null, own: '', presenting: false };
const lobby: CallState = { type: 'call', phase: 'lobby', platform: 'meet', call: 'room', ...none };
const compose = (text: string) => addNote({ id: newId(), recordedAt: Date.now(), text, dimension, stance: null, kind: 'note' });
const pause = (turns: number) => new Promise((resolve) => setTimeout(resolve, turns));

beforeEach(async () => {
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  await followCall(lobby);
  await startInterview({ candidate: 'Grace', context: 'live-call', prepared: null }, async () => rubric);
});

test('a note that is saved while the interview is read again is neither missing nor counted twice', async () => {
  for (let round = 0; round < 40; round++) {
    const readings = [0, 1, 2, 3].map((turns) => pause(turns).then(refreshShown));
    await Promise.all([...readings, pause(round % 4).then(() => compose(`round ${round}`))]);
    const stored = await findSummary(record.peek()?.interview.id ?? '');
    expect(record.peek()).toEqual(stored);
    expect(timeline.peek().notes.map(({ text }) => text)).toEqual(Array.from({ length: round + 1 }, (_, index) => `round ${index}`));
    expect(timeline.peek().total).toBe(round + 1);
  }
});

test('an interview that is left while it is read again stays left', async () => {
  const reading = refreshShown();
  leaveInterview();
  await reading;
  expect(record.peek()).toBeNull();
});

test('while an interview is being begun no other resumes in its place', async () => {
  leaveInterview();
  const shown: string[] = [];
  const stop = record.subscribe((now) => shown.push(now?.interview.candidate ?? 'none'));
  const load = () => pause(30).then(() => rubric);
  const begun = startInterview({ candidate: 'Ada', context: 'live-call', prepared: null }, load);
  await resume();
  await begun;
  stop();
  expect(shown.filter((name, index) => name !== shown[index - 1])).toEqual(['none', 'Ada']);
});

test('the clock begins when the call is joined', async () => {
  const joinedAt = Date.now() + 60_000;
  await followCall({ ...lobby, phase: 'in-call', joinedAt });
  expect(record.peek()?.interview.startedAt).toBe(joinedAt);
});

test('a clock that was set by hand stays as it was set when the call is joined', async () => {
  const set = Date.now() - 767_000;
  await setClock(set);
  await followCall({ ...lobby, phase: 'in-call', joinedAt: Date.now() });
  expect(record.peek()?.interview.startedAt).toBe(set);
});
