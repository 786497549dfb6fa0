import { alignRows } from './align';
import { type Line, type Match, momentMs, type ShownCaptions, type ShownRow } from './line';
import { similarityOf, tokensOf } from './words';

/** A long row whose text falls by more than this has begun again, in UTF-16 code units; a smaller fall is a correction. */
const resetFall = 250;
/** How alike the texts of two elements must be for one to stand in the other's place. */
const likeness = { replaced: 0.6, twin: 0.8 } as const;
/** How many words tell a row from another one that says the same by chance. */
const fewWords = 3;
/** How long a region may be away until short rows in its successor count as said again, in milliseconds. */
const toggledMs = 3000;
/** How many of the newest lines a row is looked for in. */
const mostLooked = 24;

const isReset = ({ text }: Line, row: ShownRow) => row.text.length < text.length - resetFall;

/** Whether a row shows what a line does, or more of it, rather than the beginning of something else. */
const isAlike = (line: Pick<Line, 'text'>, row: ShownRow, needed: number) =>
  row.text.startsWith(line.text) || (row.text.length >= line.text.length / 2 && similarityOf(line.text, row.text) >= needed);

/** The line of a row by its element. While two elements may show one line the newer one counts; where both stay, they are two lines. */
function matchKey(lines: readonly Line[], row: ShownRow, keys: ReadonlySet<string>, { kind }: ShownCaptions, now: number): Match | null {
  const index = lines.findIndex(({ key, twin }) => key === row.key || twin?.key === row.key);
  const line = lines[index];
  if (line === undefined) return null;
  if (line.speaker !== row.speaker) return 'new';
  if (kind === 'rows' && isReset(line, row)) return 'new';
  if (line.twin === null || !keys.has(line.twin.key) || line.key === null || !keys.has(line.key)) return index;
  const isOlder = line.twin.key === row.key;
  if (now - line.twin.since < momentMs) return isOlder ? 'none' : index;
  return isOlder ? index : 'new';
}

/** Whether a row stands where a line stood: none that stands before it now stood after it, and the other way round. */
function isInPlace(at: number, row: number, matches: readonly (Match | null)[]): boolean {
  return matches.every((match, other) => typeof match !== 'number' || other === row || match === at || match < at === other < row);
}

const noRow: ShownRow = { key: '', speaker: '', text: '' };

type Search = { readonly lines: readonly Line[]; readonly keys: ReadonlySet<string>; readonly shown: ShownCaptions; readonly now: number };

/** Whether the element of a line has just gone, or stands no more where another of its kind has come into its place. */
function wasReplaced(line: Line, row: ShownRow, { keys, shown, now }: Search): boolean {
  if (shown.kind !== 'rows' || line.kind !== shown.kind || line.region !== shown.region || line.key === null) return false;
  if (line.speaker !== row.speaker && line.speaker !== '') return false;
  if (keys.has(line.key)) return line.twin === null && line.speaker === row.speaker && isAlike(line, row, likeness.twin);
  if (line.goneAt === null && line.isOpen) return !isReset(line, row);
  return (line.goneAt === null || now - line.goneAt <= momentMs) && isAlike(line, row, likeness.replaced);
}

function matchReplaced(row: number, matches: readonly (Match | null)[], search: Search): Match {
  const { lines, shown } = search;
  const asked = shown.rows[row];
  if (asked === undefined) return 'none';
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - mostLooked); at--) {
    const line = lines[at];
    const isTaken = line === undefined || matches.some((match, other) => match === at && shown.rows[other]?.key !== line.key);
    if (!isTaken && isInPlace(at, row, matches) && wasReplaced(line, asked, search)) return at;
  }
  return 'new';
}

/** The rows of a region that has just come in another's place: those that the other one showed are not said again. */
function matchRegion({ lines, shown, now }: Search): readonly Match[] {
  const offset = Math.max(0, lines.length - mostLooked);
  const isLong = ({ text }: ShownRow) => tokensOf(text).length >= fewWords;
  const isBack = ({ text, goneAt, until }: Line, row: ShownRow) =>
    shown.kind === 'rows' || (isLong(row) && text === row.text && now - (goneAt ?? until) <= momentMs);
  const found = alignRows(lines.slice(offset), shown.rows).map((match, index): readonly [Line, number] | null => {
    const [line, row] = [typeof match === 'number' ? lines[match + offset] : undefined, shown.rows[index]];
    return line !== undefined && row !== undefined && isAlike(line, row, likeness.replaced) && isBack(line, row)
      ? [line, Number(match) + offset]
      : null;
  });
  const isSure = found.some((pair, index) => pair !== null && isLong(shown.rows[index] ?? noRow));
  const isSoon = now - Math.max(...lines.map(({ goneAt, until }) => goneAt ?? until)) <= toggledMs;
  return found.map((pair) => (pair !== null && (isSure || isSoon) ? pair[1] : 'new'));
}

/** The key of a row's element, which all parts of a long row share. */
const elementOf = ({ key }: ShownRow) => key.split('/')[0];

/** Whether a row and its twin behind it are both seen for the first time: the twin stands for both as long as they may be one. */
function isNewTwin(row: number, matches: readonly (Match | null)[], { kind, rows }: ShownCaptions): boolean {
  const [older, newer] = [rows[row], rows[row + 1]];
  if (kind !== 'rows' || older === undefined || newer === undefined || matches[row] !== 'new' || matches[row + 1] !== 'new') return false;
  return older.speaker === newer.speaker && elementOf(older) !== elementOf(newer) && isAlike(older, newer, likeness.twin);
}

/**
 * Which line each row is where an element shows one row as long as it stands: by its element, or by its place and its text where the page has replaced
 * that, with a twin for a moment, or the whole region.
 */
export function matchRows(lines: readonly Line[], shown: ShownCaptions, now: number): readonly Match[] {
  const keys = new Set(shown.rows.map(({ key }) => key));
  const search: Search = { lines, keys, shown, now };
  const isAnother = lines.length > 0 && lines.every(({ region }) => region !== shown.region);
  if (isAnother) return matchRegion(search);
  const matches: (Match | null)[] = shown.rows.map((row) => matchKey(lines, row, keys, shown, now));
  for (const [row, match] of matches.entries()) if (match === null) matches[row] = matchReplaced(row, matches, search);
  return matches.map((match, row) => (isNewTwin(row, matches, shown) ? 'none' : (match ?? 'new')));
}
