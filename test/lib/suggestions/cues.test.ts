import { expect, test } from 'vitest';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { findCue } from '@/lib/suggestions/cues';
import { sayWhich } from '@/lib/suggestions/reasons';

const debugging = backendEngineerJunior.dimensions.find(({ id }) => id === 'debugging-troubleshooting');
const cueOf = (turn: string, asked: string) => (debugging === undefined ? undefined : findCue(debugging, turn, asked));

test("a turn that uses a signal's words matches it", () => {
  expect(cueOf('I read the whole trace and there it was', '')).toEqual({ kind: 'signal', text: 'read the trace' });
});

test("otherwise the cue is the dimension's question closest to the one asked", () => {
  expect(cueOf('well it was a Tuesday', 'Tell me about a bug that had you fooled?')).toEqual({
    kind: 'question',
    text: 'Tell me about the last bug that fooled you. What did you look at first?',
  });
});

test('there is no cue if neither fits', () => {
  expect(cueOf('well', 'And then?')).toBeNull();
});

test('reasons quote up to three different words as they were spoken', () => {
  expect(sayWhich('I bisected it and then reproduced the crash, and bisecting helped', ['bisect', 'reproduc', 'bisect it', 'crash', 'help'])).toEqual(
    ['bisected', 'reproduced', 'it'],
  );
});
