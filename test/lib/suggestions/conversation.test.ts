import { expect, test } from 'vitest';
import { afterAnswer, afterQuestion, openTopic, weighTurn } from '@/lib/suggestions/conversation';

const certain = [0.02, 0.94, 0.02, 0.02];
const unsure = [0.25, 0.25, 0.25, 0.25];
const best = (shares: readonly number[]) => shares.indexOf(Math.max(...shares));
const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);

test('a question sets the topic, and a follow-up without characteristic words keeps it or leads to the next dimension', () => {
  const asked = afterQuestion(openTopic(4), certain, 0);
  expect(best(asked)).toBe(1);
  const followed = afterQuestion(asked, unsure, 0);
  expect(followed[1]).toBeGreaterThan(followed[0] ?? 1);
  expect(followed[2]).toBeGreaterThan(followed[3] ?? 1);
  expect(sum(followed)).toBeCloseTo(1);
});

test('a turn that asks nothing hints at nothing', () => {
  const topic = openTopic(4);
  expect(afterQuestion(topic, certain, 1)[1]).toBeLessThan(0.4);
});

test('an answer is classified by the topic and its own words, which may outweigh the topic', () => {
  const topic = afterQuestion(openTopic(4), certain, 0);
  expect(best(weighTurn(topic, unsure))).toBe(1);
  expect(best(weighTurn(topic, [0.001, 0.001, 0.001, 0.997]))).toBe(3);
});

test('an answer sets the topic with less weight than a question', () => {
  const answered = afterAnswer(openTopic(4), certain);
  const asked = afterQuestion(openTopic(4), certain, 0);
  expect(best(answered)).toBe(1);
  expect(answered[1]).toBeLessThan(asked[1] ?? 0);
});
