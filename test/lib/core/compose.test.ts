import { describe, expect, test } from 'vitest';
import { cutMention, findMention, matchDimensions, parseRatingCommand, splitStance } from '@/lib/core/compose';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/backend-engineer-junior';

test.each([
  ['+ wrote a test', { stance: 'for', text: 'wrote a test' }],
  ['-no tests', { stance: 'against', text: 'no tests' }],
  ['?', { stance: 'revisit', text: '' }],
  ['plain + words', null],
  ['', null],
])('the first character of %j sets the stance', (text, expected) => expect(splitStance(text)).toEqual(expected));

test.each([
  ['=1', 1],
  ['=5 ', 5],
  ['=x', 'not-assessed'],
  ['=X', 'not-assessed'],
  ['=6', null],
  ['=4 because', null],
  ['4', null],
])('%j asks for the rating %j', (text, expected) => expect(parseRatingCommand(text)).toBe(expected));

describe('a mention', () => {
  test.each([
    ['#', 1, { query: '', start: 0, end: 1 }],
    ['note #deb', 9, { query: 'deb', start: 5, end: 9 }],
    ['note #deb more', 9, { query: 'deb', start: 5, end: 9 }],
    ['C# is', 2, null],
    ['note #deb more', 14, null],
  ])('in %j at %i is %j', (text, caret, expected) => expect(findMention(text, caret)).toEqual(expected));

  test.each([
    ['note #deb', { query: 'deb', start: 5, end: 9 }, 'note '],
    ['#deb more', { query: 'deb', start: 0, end: 4 }, 'more'],
    ['note #deb more', { query: 'deb', start: 5, end: 9 }, 'note more'],
  ])('is cut out of %j', (text, mention, expected) => expect(cutMention(text, mention).text).toBe(expected));

  test.each([
    ['', rubric.dimensions.length, 'technical-knowledge'],
    ['3', 1, 'debugging-troubleshooting'],
    ['9', 0, undefined],
    ['0', 0, undefined],
    ['deb', 1, 'debugging-troubleshooting'],
    ['api', 1, 'api-design-integration'],
    ['test', 1, 'code-quality-testing'],
    ['DBG', 1, 'debugging-troubleshooting'],
    ['zzz', 0, undefined],
  ])('of %j finds at least %i, first %j', (query, count, first) => {
    const found = matchDimensions(rubric.dimensions, query);
    expect(found.length).toBeGreaterThanOrEqual(count);
    expect(found[0]?.id).toBe(first);
  });
});
