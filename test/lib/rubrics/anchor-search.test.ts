import { describe, expect, test } from 'vitest';
import { indexAnchors } from '@/lib/rubrics/anchor-search';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';

const find = indexAnchors(rubric, 'live-call');
const shown = (words: string) => find(words).map(({ dimensionName, label, text }) => `${dimensionName} ${label}: ${text}`);

describe('the first that is found', () => {
  test.each([
    ['by a word', 'hypothesis', /^Debugging .* Cue: stated a hypothesis/],
    ['by the beginning of a word', 'hypo', /^Debugging .* Cue: stated a hypothesis/],
    ['with a letter missing', 'hypotesis', /^Debugging .* Cue: stated a hypothesis/],
    ['with two letters swapped', 'hypohtesis', /^Debugging .* Cue: stated a hypothesis/],
    ['with two letters swapped in a short word', 'tset', /\btests?\b/],
    ['with two letters swapped before the word is whole', 'shrotn', /^System .* Ask: Sketch a service that shortens links/],
    ['by words in any order, mistyped ones too', 'lniks shorten', /^System .* Ask: Sketch a service that shortens links/],
    ['whatever the case and the accents', 'HYPÓTHESIS', /^Debugging .* Cue: stated a hypothesis/],
    ['by a dimension and a score', 'debug 4', /^Debugging .* 4: /],
    ['by the score that shares an anchor', 'system 2', /^System .* 1–2: /],
    ['among the questions of a dimension', 'ask debug', /^Debugging .* Ask: /],
  ])('%s: %s', (_how, words, expected) => expect(shown(words)[0]).toMatch(expected));
});

test('if anchors have every word only they are listed, exact phrases first', () => {
  expect(shown('debug 4')).toHaveLength(1);
  const found = shown('tests');
  const said = found.map((text) => /\btests\b/i.test(text));
  expect(said.slice(0, 3)).toEqual([true, true, true]);
  expect(said.indexOf(false)).toBeGreaterThan(said.lastIndexOf(true));
});

test('if no anchor has every word, those with some are found', () => {
  expect(shown('hypothesis zzzzzz')[0]).toMatch(/stated a hypothesis/);
  expect([shown('zzzzzz'), shown(''), shown('  ')]).toEqual([[], [], []]);
});

test('cues of another kind of interview are not found', () => {
  const onPhone = indexAnchors(rubric, 'phone');
  const cues = rubric.dimensions.flatMap((dimension) => dimension.cues).filter(({ contexts }) => contexts.length > 0 && !contexts.includes('phone'));
  expect(cues.length).toBeGreaterThan(0);
  for (const { text } of cues) expect(onPhone(text).map((hit) => hit.text)).not.toContain(text);
});

test('searching for a pasted page is fast', () => {
  const before = process.cpuUsage();
  find(`${'abcdefghij'.repeat(20)} ${'words and more '.repeat(15)}`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});

test.each([
  ['原因', '障害の原因を調べた'],
  ['障害対応', '障害への対応が早い'],
  ['日志', '他先看日志，再看图表'],
  ['บันทึก', 'เขาอ่านบันทึกก่อน'],
  ['cafe', 'Rebuilt the café’s menu'],
])('“%s” finds “%s”, without spaces between words and without accents', (words, text) => {
  const [first, ...others] = rubric.dimensions;
  if (first === undefined) throw new Error('Expected a dimension, found none.');
  const search = indexAnchors({ ...rubric, dimensions: [{ ...first, anchors: { ...first.anchors, four: text } }, ...others] }, 'live-call');
  expect(search(words)[0]?.text).toBe(text);
});
