import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from '@/lib/core/text/find-matches';

const shown = (text: string, query: string) => findMatches(text, query).map(({ start, end }) => text.slice(start, end));

test.each([
  ['names the Résumé', 'resume', ['Résumé']],
  ['leak, and the next leak', 'LEAK', ['leak', 'leak']],
  ['drew three boxes', 'box thr', ['thr', 'box']],
  ['aaa', 'aa', ['aa']],
  ['Straße', 'strasse', ['Straße']],
  ['nothing here', 'queue', []],
  ['nothing asked', '  ', []],
  ['数据库很慢', '数据库', ['数据库']],
] as const)('in “%s” the query “%s” matches %j', (text, query, expected) => {
  expect(shown(text, query)).toEqual(expected);
});

test('matches are in order, apart, and within the text', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 5 }), (text, query) => {
      let last = -1;
      for (const { start, end } of findMatches(text, query)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
