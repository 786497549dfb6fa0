import { expect, test } from 'vitest';
import type { Tick } from '@/lib/core/interview/interview';
import { askedUntil } from '@/lib/core/interview/questions';

const asked = (text: string, at: number, until: number | null = null): Tick => ({
  interviewId: 'i',
  dimension: text.slice(0, 1),
  kind: 'question',
  text,
  at,
  until,
});

test.each<[string, Tick, readonly Tick[], number | null]>([
  ['runs on while nothing else happens', asked('a1', 10), [], null],
  ['ends with its answer', asked('a1', 10, 20), [], 20],
  ['ends when the next is asked, in any dimension', asked('a1', 10), [asked('b1', 40), asked('a2', 30)], 30],
  ['ends with its answer though the next was asked later', asked('a1', 10, 20), [asked('a2', 30)], 20],
  ['does not mind those before it', asked('a1', 10), [asked('a2', 5)], null],
  ['does not mind a cue', asked('a1', 10), [{ ...asked('a', 20), kind: 'cue' }], null],
])('a question %s', (_what, question, others, until) => expect(askedUntil(question, [question, ...others])).toBe(until));
