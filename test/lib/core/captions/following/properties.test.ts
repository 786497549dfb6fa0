import { expect, test } from 'vitest';
import type { CaptionKind } from '@/lib/core/captions/following/line';
import { fc } from '../../../../setup/properties.ts';
import { type Moment, type Spoken, showList, showMessages, showRows, showWindows, spoken, textsOf } from './spoken.ts';
import { startFollowing } from './stream.ts';

function follow(kind: CaptionKind, moments: Iterable<Moment>) {
  const stream = startFollowing(kind);
  for (const { rows, quiet = 0, ...how } of moments) {
    stream.see(rows, how);
    stream.settle(quiet);
  }
  return stream.said();
}

const inTurn = (said: readonly Spoken[]): readonly Spoken[] =>
  said.map((one, index) => ({ ...one, by: index % 2 === 0 ? 'Nadia Moss' : 'Owen Field' }));

test('rows: whatever the page does to its elements, each row keeps its last shown version', async () => {
  await fc.assert(
    fc.property(fc.array(spoken, { minLength: 1, maxLength: 8 }).map(inTurn), (said) => {
      expect(follow('rows', showRows(said))).toEqual(textsOf(said));
    }),
  );
});

test('list: although elements are reused for other rows, each row is kept once in its last shown version', async () => {
  await fc.assert(
    fc.property(fc.array(spoken, { minLength: 1, maxLength: 14 }), (said) => {
      expect(follow('list', showList(said))).toEqual(textsOf(said));
    }),
  );
});

test('window: text that scrolled out of two windows is kept', async () => {
  await fc.assert(
    fc.property(fc.array(spoken, { minLength: 2, maxLength: 6 }), fc.integer({ min: 9, max: 16 }), (said, width) => {
      // What is put right must still stand in the window when it is.
      const seen = said.map((one) => ({ ...one, wrong: one.wrong.filter(([place], index) => index === 0 && one.words.length - place < width - 4) }));
      const sorted = (turns: readonly (readonly (string | undefined)[])[]) => turns.map(([, text]) => text).toSorted();
      expect(sorted(follow('window', showWindows(seen, width)))).toEqual(sorted(textsOf(said)));
    }),
  );
});

test('messages: of two people who speak at once each message is kept', async () => {
  await fc.assert(
    fc.property(fc.array(spoken, { minLength: 1, maxLength: 10 }), (said) => {
      expect(follow('messages', showMessages(said)).toSorted()).toEqual(textsOf(said).toSorted());
    }),
  );
});

test.each<CaptionKind>(['rows', 'list', 'window', 'messages'])('%s: any captions at all are turns within their bounds', async (kind) => {
  const unit = 'binary';
  const anything = fc.record({ key: fc.constantFrom('a', 'b', 'c'), speaker: fc.option(fc.string({ unit })), text: fc.string({ unit }) });
  const rows = fc.uniqueArray(anything, { selector: ({ key }) => key });
  await fc.assert(
    fc.property(fc.array(fc.record({ rows, region: fc.nat(3), after: fc.nat(2000) }), { maxLength: 8 }), (looks) => {
      const stream = startFollowing(kind);
      for (const { rows: shown, ...how } of looks) stream.see(shown, how);
      for (const { text, speaker, at, until } of stream.turns.values()) {
        expect(text).toMatch(/^\S(.*\S)?$/u);
        expect(`${speaker}${text}`.isWellFormed()).toBe(true);
        expect(`${speaker}${text}`).not.toMatch(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/u);
        expect(until).toBeGreaterThanOrEqual(at);
      }
    }),
  );
});
