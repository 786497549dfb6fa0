import { expect, test } from 'vitest';
import { countSlips, fitWord, roleWords } from '@/lib/core/rubric/find-role';
import { fc } from '../../../setup/properties.ts';

test.each([
  ['senior', 'senior', 0],
  ['senoir', 'senior', 1],
  ['bakend', 'backend', 1],
  ['enginer', 'engineer', 1],
  ['relaibilty', 'reliability', 2],
  ['', 'data', 4],
])('from %s to %s there are %i typing slips', (a, b, slips) => {
  expect(countSlips(a, b)).toBe(slips);
});

test("the number of typing slips is symmetric, zero only for equal words, and at most the longer word's length", async () => {
  await fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const slips = countSlips(a, b);
      expect(countSlips(b, a)).toBe(slips);
      expect(slips === 0).toBe(a === b);
      expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test.each([
  ['rel', 'Site Reliability Engineer', 0],
  ['sre', 'Site Reliability Engineer', 1],
  ['devops', 'Site Reliability Engineer', 1],
  ['pm', 'Product Manager', 1],
  ['developer', 'Backend Engineer', 1],
  ['senoir', 'Backend Engineer, Senior', 2],
  ['bakc', 'Backend Engineer', 2],
  ['pm', 'Backend Engineer', null],
  ['ba', 'Data Engineer', null],
  ['constructor', 'Data Engineer', null],
])('“%s” fits “%s” as %s', (typed, name, fit) => {
  expect(fitWord(typed, roleWords(name))).toBe(fit);
});

test('“front end” and “front-end” match frontend', () => {
  expect(roleWords('Front end')).toEqual(['frontend']);
  expect(roleWords('front-end dev')).toEqual(['frontend', 'dev']);
});
