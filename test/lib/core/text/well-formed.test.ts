import { expect, test } from 'vitest';
import { amendScorecard } from '@/lib/core/scorecard/amendment';
import { makeScorecard } from '@/lib/core/scorecard/scorecard';
import { tidyText } from '@/lib/core/text/tidy-text';
import { isWellFormed, wellFormed, wellFormedTexts } from '@/lib/core/text/well-formed';
import { explainRule } from '@/lib/text/rules';
import { anInterview } from '../../interviews.ts';

test.each([
  ['plain words', 'plain words'],
  ['a\0b', 'a\uFFFDb'],
  ['half \uD83D of a pair', 'half \uFFFD of a pair'],
  ['the other \uDE00 half', 'the other \uFFFD half'],
  ['a whole pair 😀 stays', 'a whole pair 😀 stays'],
  ['tabs\tand\nlines stay', 'tabs\tand\nlines stay'],
])('%j becomes %j', (text, expected) => {
  expect(wellFormed(text)).toBe(expected);
  expect(isWellFormed({ deep: [{ text: expected }] })).toBe(true);
});

test('texts are replaced at any depth, and unchanged parts are not copied', () => {
  const sound = { a: ['x', { b: null, c: 3 }] };
  expect(wellFormedTexts(sound)).toBe(sound);
  expect(wellFormedTexts({ a: ['\0', { b: '\uD800' }] })).toEqual({ a: ['\uFFFD', { b: '\uFFFD' }] });
});

test('a text of a rubric has no lone surrogate', () => expect(tidyText('Debugging \uD83D\0 skills')).toBe('Debugging \uFFFD skills'));

test('a scorecard and its amendment contain only characters that PostgreSQL stores', () => {
  const note = { id: 'a', interviewId: 'i', recordedAt: 2000, text: 'a\0b \uD83D', dimension: null, kind: 'note', stance: null } as const;
  const interview = anInterview({ summary: 'sum\0', candidate: 'Gr\uDE00ce', endedAt: 2500 });
  const made = makeScorecard({ interview, notes: [note], ratings: [] }, { name: 'B\0b', email: null }, 3000, explainRule);
  expect(JSON.stringify(made)).not.toMatch(/\\u0000|\\ud[89a-f]/);
  expect(made.data.notes[0]?.text).toBe('a\uFFFDb \uFFFD');
  expect(JSON.stringify(amendScorecard(made, made, 'why\0'))).not.toContain('\\u0000');
});
