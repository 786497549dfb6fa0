import type { Line, Match, ShownCaptions, ShownRow } from './line';
import { textWithRow } from './window';
import { type Comparison, shareWithin, type Token, tokensOf } from './words';

/** How much of a row's text must be known from elsewhere in the page. */
const knownShare = 0.8;

/** One look at the page: its captions, at which wall time in milliseconds, and the words read last at other places of the page. */
export type RowContext = {
  readonly shown: ShownCaptions;
  readonly now: number;
  readonly newId: () => string;
  readonly elsewhere: readonly Token[];
  readonly comparison: Comparison;
};

/** Whether a row that is new here was already read elsewhere in the page. */
function isKnownElsewhere(lines: readonly Line[], { shown: { kind, region }, elsewhere, comparison }: RowContext, row: ShownRow): boolean {
  if (lines.some((line) => line.kind === kind && line.region === region)) return false;
  return elsewhere.length > 0 && shareWithin(row.text, elsewhere, comparison) >= knownShare;
}

/**
 * The line that a row begins, inserted after another line. If the previous row may be an older copy of the same element, the line belongs to both.
 */
function begin(index: number, row: ShownRow, before: readonly Line[], matches: readonly Match[], look: RowContext, speaker: string): Line {
  const { shown, now, newId } = look;
  const older = shown.kind === 'rows' && matches[index - 1] === 'none' ? shown.rows[index - 1] : undefined;
  return {
    id: newId(),
    at: now,
    until: now,
    speaker: row.speaker ?? speaker,
    text: row.text,
    isOpen: true,
    kind: shown.kind,
    region: shown.region,
    key: row.key,
    shown: row.text,
    goneAt: null,
    twin: older === undefined ? null : { key: older.key, since: now },
    isKnown: isKnownElsewhere(before, look, row),
    earlierWords: row.isEarlier === true ? tokensOf(row.text).length : 0,
  };
}

function nextTwin(line: Line, row: ShownRow, { rows }: ShownCaptions, now: number): Line['twin'] {
  const isShown = (key: string) => rows.some((other) => other.key === key);
  if (line.key !== null && line.key !== row.key && line.twin?.key !== row.key && isShown(line.key)) return { key: line.key, since: now };
  return line.twin !== null && line.twin.key !== row.key && isShown(line.twin.key) ? line.twin : null;
}

/** A line after a row showed it. Only the last line stays open: when a row follows another, that other one is finished. */
function change(line: Line, row: ShownRow, shown: ShownCaptions, now: number, canGrow: boolean): Line {
  const text = shown.kind === 'window' ? textWithRow(line, row) : row.text;
  const speaker = line.speaker === '' && row.speaker !== null ? row.speaker : line.speaker;
  const seen = {
    ...line,
    speaker,
    kind: shown.kind,
    key: row.key,
    region: shown.region,
    shown: row.text,
    goneAt: null,
    twin: nextTwin(line, row, shown, now),
  };
  if (text === line.text && speaker === line.speaker) return seen;
  return { ...seen, text, until: now, isOpen: canGrow, isKnown: false };
}

/** Whether a new line finishes an earlier one: always where rows follow each other, otherwise for the same speaker or the same window. */
const supersedes = (later: Line, line: Line) =>
  later.kind === 'rows' || later.kind === 'list' || (later.kind === 'window' ? line.key === null : later.speaker === line.speaker);

/** The lines after a row showed one of them. */
function withChanged(lines: readonly Line[], id: string, row: ShownRow, { shown, now }: Pick<RowContext, 'shown' | 'now'>): readonly Line[] {
  const canGrow = shown.kind === 'window' || shown.kind === 'messages' || lines.at(-1)?.id === id;
  return lines.map((line) => (line.id === id ? change(line, row, shown, now, canGrow) : line));
}

/**
 * The lines with a new one inserted after another. A line that the same element showed before is no longer shown, and superseded lines are finished.
 */
function withBegun(lines: readonly Line[], line: Line, behind: string | undefined): readonly Line[] {
  const freed = lines.map((other) => (other.key === line.key ? { ...other, key: null } : other));
  const place = behind === undefined ? freed.length : freed.findIndex(({ id }) => id === behind) + 1;
  const finished = freed.slice(0, place).map((other) => (other.isOpen && supersedes(line, other) ? { ...other, isOpen: false } : other));
  return [...finished, line, ...freed.slice(place)];
}

/** The lines after applying all rows. A new line goes after the line of the row before it. */
export function applyRows(before: readonly Line[], matches: readonly Match[], look: RowContext): readonly Line[] {
  const first = matches.find((match) => typeof match === 'number');
  let lines = before;
  let behind = typeof first === 'number' ? before[first - 1]?.id : undefined;
  for (const [index, row] of look.shown.rows.entries()) {
    const found = matches[index] ?? 'none';
    const known = typeof found === 'number' ? before[found] : undefined;
    if (known !== undefined) lines = withChanged(lines, known.id, row, look);
    if (found === 'new') {
      const named = lines.find(({ id }) => id === behind) ?? lines.at(-1);
      const line = begin(index, row, before, matches, look, named?.speaker ?? '');
      lines = withBegun(lines, line, behind);
      behind = line.id;
    } else behind = known?.id ?? behind;
  }
  return lines;
}
