import { describe, expect, test } from 'vitest';
import { findMention, readBeginning, type Stance } from '@/lib/core/note/compose';
import { parseRatingCommand, spanOfMention } from '@/lib/core/note/compose-commands';
import { matchDimensions } from '@/lib/core/rubric/match-dimensions';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';

test.each<[string, Stance, ReturnType<typeof readBeginning>]>([
  ['+ wrote a test', null, { stance: 'for', text: 'wrote a test' }],
  ['-no tests', null, { stance: 'against', text: 'no tests' }],
  ['−', null, { stance: 'against', text: '' }],
  ['?', null, { stance: 'revisit', text: '' }],
  ['？', null, { stance: 'revisit', text: '' }],
  ['＋', null, { stance: 'for', text: '' }],
  ['plain + words', null, null],
  [' -5 degrees', null, null],
  ['', null, null],
  ['/', null, 'look-up'],
  ['／', null, 'look-up'],
  ['/api', null, null],
  ['/', 'for', null],
  ['-', 'against', { stance: null, text: '-' }],
  ['?', 'against', { stance: 'revisit', text: '' }],
  ['w', 'against', null],
])('a note that begins with %j at the stance %j', (text, stance, expected) => expect(readBeginning(text, stance)).toEqual(expected));

test.each([
  ['=1', 1],
  ['=5 ', 5],
  [' = 3', 3],
  ['＝４', 4],
  ['=x', 'not-assessed'],
  ['=X', 'not-assessed'],
  ['=0', 'not-assessed'],
  ['=Х', 'not-assessed'],
  ['=χ', 'not-assessed'],
  ['=6', null],
  ['=45', null],
  ['=4 because', null],
  ['4', null],
])('%j asks for the rating %j', (text, expected) => expect(parseRatingCommand(text)).toBe(expected));

describe('a mention', () => {
  test.each([
    ['#', 1, { query: '', start: 0, end: 1 }],
    ['note #deb', 9, { query: 'deb', start: 5, end: 9 }],
    ['note #deb more', 9, { query: 'deb', start: 5, end: 9 }],
    ['first line\n#deb', 15, { query: 'deb', start: 11, end: 15 }],
    ['note №3', 7, { query: '3', start: 5, end: 7 }],
    ['note ＃３', 7, { query: '３', start: 5, end: 7 }],
    ['C# is', 2, null],
    ['note #deb more', 14, null],
  ])('in %j at %i is %j', (text, caret, expected) => expect(findMention(text, caret)).toEqual(expected));

  test.each([
    ['note #deb', { query: 'deb', start: 5, end: 9 }, 'note '],
    ['#deb more', { query: 'deb', start: 0, end: 4 }, 'more'],
    ['note #deb more', { query: 'deb', start: 5, end: 9 }, 'note more'],
    ['note #deb\nmore', { query: 'deb', start: 5, end: 9 }, 'note \nmore'],
  ])('is cut out of %j', (text, mention, expected) => {
    const { start, end } = spanOfMention(text, mention);
    expect(text.slice(0, start) + text.slice(end)).toBe(expected);
  });

  test.each([
    ['', rubric.dimensions.length, 'technical-knowledge'],
    ['3', 1, 'debugging-troubleshooting'],
    ['３', 1, 'debugging-troubleshooting'],
    ['9', 0, undefined],
    ['0', 0, undefined],
    ['deb', 1, 'debugging-troubleshooting'],
    ['api', 1, 'api-design-integration'],
    ['test', 1, 'code-quality-testing'],
    ['DBG', 1, 'debugging-troubleshooting'],
    ['debbug', 1, 'debugging-troubleshooting'],
    ['colaboration', 1, 'collaboration-communication'],
    ['tehcnical', 1, 'technical-knowledge'],
    ['knowlegde', 1, 'technical-knowledge'],
    ['4512', 0, undefined],
    ['zzz', 0, undefined],
    ['...', 0, undefined],
  ])('of %j finds at least %i, first %j', (query, count, first) => {
    const found = matchDimensions(rubric.dimensions, query);
    expect(found.length).toBeGreaterThanOrEqual(count);
    expect(found[0]?.id).toBe(first);
  });

  test('finds a dimension whose name has the number, after the one of that number', () => {
    const named = [{ name: 'Shape' }, { name: '3D modelling' }, { name: 'Light' }];
    expect(matchDimensions(named, '3')).toEqual([named[2], named[1]]);
  });
});
