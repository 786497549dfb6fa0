import type { CaptionsMessage } from '@/lib/messaging/messages';
import type { CaptionRow } from '@/lib/platforms/caption-reader';

/** One row as reported to the panel; a row with unchanged words has its key alone. */
export type ToldRow = CaptionsMessage['rows'][number];

/** No more rows than this are reported: nobody reads as many at once. */
const mostRows = 100;
const longestName = 500;

/** The rows on the page, and whether any of them has changed since the last report. */
export type Telling = { readonly rows: readonly ToldRow[]; readonly isChanged: boolean };

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
    const shown = new Map(rows.slice(-mostRows).map((row) => [keyOf(row), { speaker: row.speaker?.slice(0, longestName) ?? null, text: row.text }]));
    const before = told;
    const order = [...before.keys()];
    const isKnown = (key: number, { speaker, text }: Told) => before.get(key)?.text === text && before.get(key)?.speaker === speaker;
    const isSame = shown.size === order.length && [...shown].every(([key, row], index) => isKnown(key, row) && order[index] === key);
    told = shown;
    return { rows: Array.from(shown, ([key, row]) => ({ key, words: isKnown(key, row) ? null : row })), isChanged: !isSame };
  };
}
