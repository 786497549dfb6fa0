import type { FollowedTurn } from '../turn';
import { alignRows } from './align';
import { type Line, type Match, quietMs, type ShownCaptions, type ShownRow } from './line';
import { matchRows } from './rows';
import { splitLong, tameSpeaker, tameText } from './tame';
import { turnOf } from './turn-of';
import { matchWindows, textWithRow } from './window';
import { type Comparison, createComparison, shareWithin, type Token, tokensOf } from './words';

/** What is known of a call's captions: the newest lines in spoken order, and what the page showed last. */
export type Following = { readonly lines: readonly Line[]; readonly shown: ShownCaptions | null };
/** What is known after one reading of the page, and the turns that it began or changed, each once. */
export type CaptionStep = { readonly following: Following; readonly turns: readonly FollowedTurn[] };

/** Nothing is known yet. */
export const nothingFollowed: Following = { lines: [], shown: null };

/** How many lines are kept for recognising rows, and how many of them a list is compared with. */
const mostLines = 200;
const mostAligned = 60;
/** How much of a row's text must be known from elsewhere in the page, and within how many of the newest lines. */
const knownShare = 0.8;
const knownLines = 12;

const tameRow = ({ key, speaker, text, isEarlier = false }: ShownRow): readonly ShownRow[] =>
  splitLong(tameText(text)).map((part, index) => ({
    isEarlier,
    key: index === 0 ? key : `${key}/${index}`,
    speaker: speaker === null ? null : tameSpeaker(speaker),
    text: part,
  }));

/** How many windows, and words per window, are read, from the end: comparing two costs the product of their words, and no call shows as many. */
const mostOfWindows = { windows: 4, words: 200 } as const;

function endOf(text: string): string {
  const first = tokensOf(text).at(-mostOfWindows.words);
  return first === undefined ? text : text.slice(first.at);
}

/** The captions without unsafe characters. A row that is longer than a turn may be continues in another one. */
function tame(shown: ShownCaptions): ShownCaptions {
  const rows = shown.rows.flatMap(tameRow).filter(({ text }) => text !== '');
  if (shown.kind !== 'window') return { ...shown, rows };
  return { ...shown, rows: rows.slice(-mostOfWindows.windows).map((row) => ({ ...row, text: endOf(row.text) })) };
}

function match(lines: readonly Line[], shown: ShownCaptions, now: number, comparison: Comparison): readonly Match[] {
  if (shown.kind === 'window') return matchWindows(lines, shown, now, comparison);
  if (shown.kind !== 'list') return matchRows(lines, shown, now, comparison);
  const ofList = lines.filter(({ kind }) => kind === 'list').slice(-mostAligned);
  return alignRows(ofList, shown.rows, comparison).map((found) =>
    typeof found === 'number' ? lines.findIndex(({ id }) => id === ofList[found]?.id) : found,
  );
}

/** Whether a row that is new here was already read elsewhere in the page. */
function isKnownElsewhere(lines: readonly Line[], { shown: { kind, region }, elsewhere, comparison }: Look, row: ShownRow): boolean {
  if (lines.some((line) => line.kind === kind && line.region === region)) return false;
  return elsewhere.length > 0 && shareWithin(row.text, elsewhere, comparison) >= knownShare;
}

/** The words that were read last at other places of the page. */
function wordsElsewhere(lines: readonly Line[], kind: ShownCaptions['kind']): readonly Token[] {
  const elsewhere = lines.filter((line) => line.kind !== kind).slice(-knownLines);
  return tokensOf(elsewhere.map(({ text }) => text).join(' '));
}

type Look = {
  readonly shown: ShownCaptions;
  readonly now: number;
  readonly newId: () => string;
  readonly elsewhere: readonly Token[];
  readonly comparison: Comparison;
};

/**
 * The line that a row begins, inserted after another line. If the previous row may be an older copy of the same element, the line belongs to both.
 */
function begin(index: number, row: ShownRow, before: readonly Line[], matches: readonly Match[], look: Look, speaker: string): Line {
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
function withChanged(lines: readonly Line[], id: string, row: ShownRow, { shown, now }: Pick<Look, 'shown' | 'now'>): readonly Line[] {
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
function applyRows(before: readonly Line[], matches: readonly Match[], look: Look): readonly Line[] {
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

const markGone = (lines: readonly Line[], { rows }: ShownCaptions, now: number): readonly Line[] => {
  const keys = new Set(rows.map(({ key }) => key));
  return lines.map((line) => {
    const isShown = line.key !== null && keys.has(line.key);
    return isShown || line.goneAt !== null ? line : { ...line, goneAt: now };
  });
};

const finishQuiet = (lines: readonly Line[], now: number): readonly Line[] =>
  lines.map((line) => (line.isOpen && now - line.until >= quietMs ? { ...line, isOpen: false } : line));

const fields = ['speaker', 'text', 'isOpen'] as const;

function changedTurns(before: readonly Line[], lines: readonly Line[]): readonly FollowedTurn[] {
  const old = new Map(before.map((line) => [line.id, line]));
  return lines
    .filter((line) => {
      const was = old.get(line.id);
      return !line.isKnown && (was === undefined || fields.some((field) => was[field] !== line[field]));
    })
    .map(turnOf)
    .filter(({ text }) => text !== '');
}

function step(before: Following, lines: readonly Line[], shown: ShownCaptions | null): CaptionStep {
  return { following: { lines: lines.slice(-mostLines), shown }, turns: changedTurns(before.lines, lines) };
}

/**
 * Follows the captions that a page shows at a wall time in milliseconds: which turns they begin, extend and correct. A turn is finished after 1.2 s
 * of quiet or when another begins after it. It keeps its id when it is corrected later. `comparison` belongs to this look alone.
 */
export function followCaptions(
  before: Following,
  captions: ShownCaptions,
  now: number,
  newId: () => string,
  comparison = createComparison(),
): CaptionStep {
  const shown = tame(captions);
  const matches = match(before.lines, shown, now, comparison);
  const look: Look = { shown, now, newId, comparison, elsewhere: wordsElsewhere(before.lines, shown.kind) };
  const lines = finishQuiet(markGone(applyRows(before.lines, matches, look), shown, now), now);
  return step(before, lines, shown);
}

/** Applies the passing of time alone: quiet turns are finished, and an element that stays beside its copy becomes a turn of its own. */
export function settleCaptions(before: Following, now: number, newId: () => string): CaptionStep {
  const { shown, lines } = before;
  if (shown !== null && lines.some(({ twin }) => twin !== null)) return followCaptions(before, shown, now, newId);
  return step(before, finishQuiet(lines, now), shown);
}
