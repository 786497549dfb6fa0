import type { FollowedTurn } from '../turn';
import { alignRows } from './align';
import { applyRows, type RowContext } from './apply-rows';
import { type Line, type Match, quietMs, type ShownCaptions, type ShownRow } from './line';
import { matchRows } from './rows';
import { splitLong, tameSpeaker, tameText } from './tame';
import { turnOf } from './turn-of';
import { matchWindows } from './window';
import { type Comparison, createComparison, type Token, tokensOf } from './words';

/** What is known of a call's captions: the newest lines in spoken order, and what the page showed last. */
export type Following = { readonly lines: readonly Line[]; readonly shown: ShownCaptions | null };
/** What is known after one reading of the page, and the turns that it began or changed, each once. */
export type CaptionStep = { readonly following: Following; readonly turns: readonly FollowedTurn[] };

/** Nothing is known yet. */
export const nothingFollowed: Following = { lines: [], shown: null };

/** How many lines are kept for recognising rows, and how many of them a list is compared with. */
const mostLines = 200;
const mostAligned = 60;
/** Within how many of the newest lines a row's text is looked for elsewhere in the page. */
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

/** The words that were read last at other places of the page. */
function wordsElsewhere(lines: readonly Line[], kind: ShownCaptions['kind']): readonly Token[] {
  const elsewhere = lines.filter((line) => line.kind !== kind).slice(-knownLines);
  return tokensOf(elsewhere.map(({ text }) => text).join(' '));
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
  const look: RowContext = { shown, now, newId, comparison, elsewhere: wordsElsewhere(before.lines, shown.kind) };
  const lines = finishQuiet(markGone(applyRows(before.lines, matches, look), shown, now), now);
  return step(before, lines, shown);
}

/** Applies the passing of time alone: quiet turns are finished, and an element that stays beside its copy becomes a turn of its own. */
export function settleCaptions(before: Following, now: number, newId: () => string): CaptionStep {
  const { shown, lines } = before;
  if (shown !== null && lines.some(({ twin }) => twin !== null)) return followCaptions(before, shown, now, newId);
  return step(before, finishQuiet(lines, now), shown);
}
