import type { CaptionsMessage } from '@/lib/messaging/messages';
import type { CaptionRow } from '@/lib/platforms/caption-reader';

/** One row as reported to the panel; a row with unchanged words has its key alone. */
export type ToldRow = CaptionsMessage['rows'][number];

/** No more rows than this are reported: nobody reads as many at once. */
const mostRows = 100;
const longestName = 500;
/** The newest rows are told, as many as hold this many UTF-16 code units in all: what people say in three hours. */
const mostText = 200_000;

/** The newest rows, within what is reported of one page. */
function newestRows(rows: readonly CaptionRow[]): readonly CaptionRow[] {
  const newest = rows.slice(-mostRows);
  let length = 0;
  const first = newest.findLastIndex(({ text }) => {
    length += text.length;
    return length > mostText;
  });
  return newest.slice(first + 1);
}

const lengthOf = (rows: readonly ToldRow[]): number => rows.reduce((total, { words }) => total + (words?.text.length ?? 0), 0);

/** The rows on the page, whether any of them has changed since the last report, and how much is reported, in UTF-16 code units. */
export type Telling = { readonly rows: readonly ToldRow[]; readonly isChanged: boolean; readonly length: number };

type Told = { readonly speaker: string | null; readonly text: string };

/**
 * Reports rows by keys: an element keeps its key while it shows one speaker, and unchanged rows are not reported again. No key is used twice in a
 * browser.
 */
export function createRowTeller(firstKey: number): (rows: readonly CaptionRow[]) => Telling {
  const keys = new WeakMap<Element, { readonly key: number; readonly speaker: string | null }>();
  let nextKey = firstKey;
  let told = new Map<number, Told>();

  function keyOf({ element, speaker }: CaptionRow): number {
    const known = keys.get(element);
    if (known?.speaker === speaker) return known.key;
    const key = nextKey++;
    keys.set(element, { key, speaker });
    return key;
  }

  return (rows) => {
    const shown = new Map(newestRows(rows).map((row) => [keyOf(row), { speaker: row.speaker?.slice(0, longestName) ?? null, text: row.text }]));
    const before = told;
    const order = [...before.keys()];
    const isKnown = (key: number, { speaker, text }: Told) => before.get(key)?.text === text && before.get(key)?.speaker === speaker;
    const isSame = shown.size === order.length && [...shown].every(([key, row], index) => isKnown(key, row) && order[index] === key);
    told = shown;
    const telling = Array.from(shown, ([key, row]) => ({ key, words: isKnown(key, row) ? null : row }));
    return { rows: telling, isChanged: !isSame, length: lengthOf(telling) };
  };
}
