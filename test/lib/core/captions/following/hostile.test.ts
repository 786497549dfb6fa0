import { expect, test } from 'vitest';
import { type Following, followCaptions, nothingFollowed } from '@/lib/core/captions/following/follow';
import type { CaptionKind, ShownRow } from '@/lib/core/captions/following/line';
import { createComparison, mostCompared } from '@/lib/core/captions/following/words';

type Page = { readonly kind: CaptionKind; readonly rowsAt: (look: number) => readonly ShownRow[] };

/** How many words are compared at most in one of six looks at a page, each a fifth of a second after the one before. */
function mostComparedIn({ kind, rowsAt }: Page): number {
  let following: Following = nothingFollowed;
  let ids = 0;
  let most = 0;
  for (let look = 0; look < 6; look++) {
    const comparison = createComparison();
    const step = followCaptions(following, { kind, region: 1, rows: rowsAt(look) }, look * 200, () => `t${++ids}`, comparison);
    following = step.following;
    most = Math.max(most, comparison.compared());
  }
  return most;
}

const people = ['Nadia', 'Owen'];
const sentence = (turn: number) => Array.from({ length: 24 }, (_, word) => `word${turn}.${word}`).join(' ');

/** Twenty rows of a virtual list, whose elements are used again at each look. */
const honest: Page = {
  kind: 'list',
  rowsAt: (look) => Array.from({ length: 20 }, (_, at) => ({ key: `k${at}`, speaker: people[(look + at) % 2] ?? '', text: sentence(look + at) })),
};

/** A hundred rows of some ten thousand characters, all different at each inspection. */
const forged = (kind: CaptionKind): Page => ({
  kind,
  rowsAt: (look) =>
    Array.from({ length: 100 }, (_, at) => ({ key: `k${look} ${at}`, speaker: 'Eve', text: `forged ${look} ${at} `.repeat(600).trim() })),
});

test.each<CaptionKind>(['list', 'rows', 'window', 'messages'])(
  'a page that forges a hundred rows of 10,000 signs as %s has at most a bounded number of words compared at each look',
  (kind) => {
    expect(mostComparedIn(forged(kind))).toBeLessThanOrEqual(mostCompared);
  },
);

test('a real list needs less than a quarter of the comparisons allowed', () => {
  const most = mostComparedIn(honest);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(mostCompared / 4);
});

test('forged rows beyond the limit are not compared: more rows cause no more work', () => {
  const some = (count: number): Page => ({ kind: 'list', rowsAt: (look) => forged('list').rowsAt(look).slice(0, count) });
  const few = mostComparedIn(some(50));
  expect(few).toBeGreaterThan(mostCompared / 2);
  expect(mostComparedIn(some(100))).toBeLessThanOrEqual(2 * few);
});
