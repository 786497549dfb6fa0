import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOpenSuggestions } from '@/lib/state/suggestions/open-suggestions';
import type { OpenSuggestion } from '@/lib/storage/captions/suggested';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

const suggestion: OpenSuggestion = {
  turn: { id: 't', interviewId: 'i', at: 1000, until: 2000, speaker: 'Grace', text: 'I wrote a failing test first.' },
  suggested: {
    turnId: 't',
    interviewId: 'i',
    dimension: 'code-quality-testing',
    stance: 'for',
    cue: null,
    confidence: 0.8,
    reasons: [],
    state: 'open',
    noteId: null,
  },
};
const model = () => createOpenSuggestions({ newId: () => 'n', now: () => 3000, execute: async () => true, announce: () => undefined });

test('deciding a suggestion can be undone for ten seconds, even the second time', async () => {
  const { take, refuse, reopen, listed } = model();
  await take(suggestion);
  vi.advanceTimersByTime(9999);
  expect(listed.value).toMatchObject([{ done: { act: 'taken' } }]);
  await reopen(suggestion);
  expect(listed.value).toEqual([]);
  await refuse(suggestion);
  vi.advanceTimersByTime(9999);
  expect(listed.value).toMatchObject([{ done: { act: 'refused' } }]);
  vi.advanceTimersByTime(1);
  expect(listed.value).toEqual([]);
});
