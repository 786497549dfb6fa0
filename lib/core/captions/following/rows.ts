import { alignRows } from './align';
import { type Line, type Match, momentMs, type ShownCaptions, type ShownRow } from './line';
import { type Comparison, tokensOf } from './words';

/** A row whose text becomes shorter by more than this many UTF-16 code units has started again; less is a correction. */
const resetFall = 250;
/** How similar the texts of two elements must be for one to be the replacement of the other, and how long the newer one must be beside the older. */
const likeness = { replaced: 0.6, twin: 0.8 } as const;
const leastLength = { replaced: 0.5, twin: 0.8 } as const;
/** With fewer words than this, two rows may say the same by chance. */
const fewWords = 3;
/** How long a region may be absent before short rows in its replacement count as said again, in milliseconds. */
const toggledMs = 3000;
/** How many of the newest lines are searched for a row. */
const mostLooked = 24;

const isReset = ({ text }: Line, row: ShownRow) => row.text.length < text.length - resetFall;

/** Whether a row shows a line's text or a continuation of it, not the beginning of something else. */
const isAlike = (line: Pick<Line, 'text'>, row: ShownRow, as: keyof typeof likeness, { similarity }: Comparison) =>
  row.text.startsWith(line.text) || (row.text.length >= line.text.length * leastLength[as] && similarity(line.text, row.text) >= likeness[as]);

/** The line of a row, found by its element. While two elements may show one line, the newer one counts; if both stay, they are two lines. */
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

/** Whether a row is where a line was: nothing that is now before it was after it, and vice versa. */
function isInPlace(at: number, row: number, matches: readonly (Match | null)[]): boolean {
  return matches.every((match, other) => typeof match !== 'number' || other === row || match === at || match < at === other < row);
}

const noRow: ShownRow = { key: '', speaker: '', text: '' };

type Search = {
  readonly lines: readonly Line[];
  readonly keys: ReadonlySet<string>;
  readonly shown: ShownCaptions;
  readonly now: number;
  readonly comparison: Comparison;
};

/** Whether the element of a line has just been removed, or was replaced by a similar one in its place. */
function wasReplaced(line: Line, row: ShownRow, { keys, shown, now, comparison }: Search): boolean {
  if (shown.kind !== 'rows' || line.kind !== shown.kind || line.region !== shown.region || line.key === null) return false;
  if (line.speaker !== row.speaker && line.speaker !== '') return false;
  if (keys.has(line.key)) {
    // Its element may have grown since the last look: what it shows now is what a copy of it shows.
    const older = shown.rows.find(({ key }) => key === line.key) ?? line;
    return line.twin === null && line.speaker === row.speaker && isAlike(older, row, 'twin', comparison);
  }
  if (line.goneAt === null && line.isOpen) return !isReset(line, row);
  return (line.goneAt === null || now - line.goneAt <= momentMs) && isAlike(line, row, 'replaced', comparison);
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

/** Matches the rows of a region that has just replaced another: rows that the old region showed are not said again. */
function matchRegion({ lines, shown, now, comparison }: Search): readonly Match[] {
  const offset = Math.max(0, lines.length - mostLooked);
  const isLong = ({ text }: ShownRow) => tokensOf(text).length >= fewWords;
  const isBack = ({ text, goneAt, until }: Line, row: ShownRow) =>
    shown.kind === 'rows' || (isLong(row) && text === row.text && now - (goneAt ?? until) <= momentMs);
  const found = alignRows(lines.slice(offset), shown.rows, comparison).map((match, index): readonly [Line, number] | null => {
    const [line, row] = [typeof match === 'number' ? lines[match + offset] : undefined, shown.rows[index]];
    return line !== undefined && row !== undefined && isAlike(line, row, 'replaced', comparison) && isBack(line, row)
      ? [line, Number(match) + offset]
      : null;
  });
  const isSure = found.some((pair, index) => pair !== null && isLong(shown.rows[index] ?? noRow));
  const isSoon = now - Math.max(...lines.map(({ goneAt, until }) => goneAt ?? until)) <= toggledMs;
  return found.map((pair) => (pair !== null && (isSure || isSoon) ? pair[1] : 'new'));
}

/** The key of a row's element; all parts of a long row share it. */
const elementOf = ({ key }: ShownRow) => key.split('/')[0];

/** Whether a row and its copy after it both appear for the first time: the copy represents both while they may be one. */
function isNewTwin(row: number, matches: readonly (Match | null)[], { shown: { kind, rows }, comparison }: Search): boolean {
  const [older, newer] = [rows[row], rows[row + 1]];
  if (kind !== 'rows' || older === undefined || newer === undefined || matches[row] !== 'new' || matches[row + 1] !== 'new') return false;
  return older.speaker === newer.speaker && elementOf(older) !== elementOf(newer) && isAlike(older, newer, 'twin', comparison);
}

/**
 * Matches rows to lines on pages where an element shows one row for its lifetime: by element, or by place and text where the page has replaced the
 * element (with both present for a moment) or the whole region.
 */
export function matchRows(lines: readonly Line[], shown: ShownCaptions, now: number, comparison: Comparison): readonly Match[] {
  const keys = new Set(shown.rows.map(({ key }) => key));
  const search: Search = { lines, keys, shown, now, comparison };
  const isAnother = lines.length > 0 && lines.every(({ region }) => region !== shown.region);
  if (isAnother) return matchRegion(search);
  const matches: (Match | null)[] = shown.rows.map((row) => matchKey(lines, row, keys, shown, now));
  for (const [row, match] of matches.entries()) if (match === null) matches[row] = matchReplaced(row, matches, search);
  return matches.map((match, row) => (isNewTwin(row, matches, search) ? 'none' : (match ?? 'new')));
}
