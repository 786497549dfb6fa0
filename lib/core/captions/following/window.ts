import { type Line, type Match, momentMs, quietMs, type ShownCaptions, type ShownRow } from './line';
import { type Comparison, createComparison, type Token, tokensOf } from './words';

/** How many words two texts of one window must share to count as an overlap, where both have that many. */
const fewWords = 3;
const different = -0.6;

/** A run of words that two texts share: its worth, its length in words, its start and end in the first text, and its start in the second. */
type Run = { readonly worth: number; readonly words: number; readonly from: number; readonly to: number; readonly fromNew: number };

const none: Run = { worth: 0, words: 0, from: 0, to: 0, fromNew: 0 };
const isBetter = (a: Run, b: Run) => a.worth > b.worth || (a.worth === b.worth && a.to > b.to);

function extend(run: Run | undefined, change: number, at: number, atNew: number): Run {
  const begun = run === undefined || run.worth === 0 ? { ...none, from: at, fromNew: atNew } : run;
  return { ...begun, worth: begun.worth + change, words: begun.words + (change > 0 ? 1 : 0), to: at + 1 };
}

/** The best run that ends at a given word of each text, from the runs that end one word earlier in either. */
function runAt(isSame: boolean, at: number, atNew: number, both: Run | undefined, gone: Run | undefined, added: Run | undefined): Run {
  const skip = (run = none) => ({ ...run, worth: run.worth + different });
  const [best = none] = [extend(both, isSame ? 1 : different, at, atNew), skip(gone), skip(added)].toSorted((a, b) => b.worth - a.worth);
  return best.worth > 0 ? best : none;
}

/** The best run of shared words, tolerating corrections; of equal ones, the nearest to the end of the first text. */
function findRun(before: readonly Token[], after: readonly Token[]): Run {
  let best = none;
  let above: readonly Run[] = [];
  for (const [at, { word }] of before.entries()) {
    const row: Run[] = [];
    for (const [atNew, other] of after.entries()) row.push(runAt(word === other.word, at, atNew, above[atNew - 1], above[atNew], row[atNew - 1]));
    best = row.reduce((found, run) => (isBetter(run, found) ? run : found), best);
    above = row;
  }
  return best;
}

/** What finding a shared run costs for a word of each text, as many words that are compared. */
const wordsPerPair = 4;

/** Joins a window's new text to its last one and counts the words that connect them; null when the window has begun anew. */
function joinWindow(
  { text, shown }: Pick<Line, 'text' | 'shown'>,
  next: string,
  { canCompare }: Comparison,
): { readonly text: string; readonly words: number } | null {
  const [before, after] = [tokensOf(shown), tokensOf(next)];
  if (!canCompare(wordsPerPair * before.length * after.length)) return null;
  const run = findRun(before, after);
  const start = Math.max(0, run.from - run.fromNew);
  const within = Math.min(before.length - start, after.length);
  const needed = start === 0 ? 1 : Math.min(fewWords, before.length, after.length);
  if (run.words < Math.max(1, needed) || run.words < within / 2) return null;
  return { text: text.slice(0, text.length - shown.length + (before[start]?.at ?? 0)) + next, words: run.words };
}

/** Whether a row's text corrects a line that has too few words for an overlap to show it. */
const isCorrected = (line: Line, row: ShownRow, now: number) =>
  line.key === row.key && line.isOpen && now - line.until < quietMs && tokensOf(line.text).length < fewWords;

const isThere = (line: Line, { kind }: ShownCaptions, now: number) => line.kind === kind && (line.goneAt === null || now - line.goneAt < momentMs);

/** The text of a line after its window showed a row: words that dropped from the front are kept. */
export const textWithRow = (line: Line, row: ShownRow): string => joinWindow(line, row.text, createComparison())?.text ?? row.text;

/**
 * Matches each window to the line it continues: the one with the most shared words; of two equal ones, its own. A window that was empty for a second
 * begins anew.
 */
export function matchWindows(lines: readonly Line[], shown: ShownCaptions, now: number, comparison: Comparison): readonly Match[] {
  const pairs = shown.rows.flatMap((row, index) =>
    lines.flatMap((line, at) => {
      if (!isThere(line, shown, now)) return [];
      const words = joinWindow(line, row.text, comparison)?.words ?? (isCorrected(line, row, now) ? 0 : null);
      return words === null ? [] : [{ index, at, worth: words + (line.key === row.key ? 0.5 : 0) }];
    }),
  );
  const matches = shown.rows.map((): Match => 'new');
  for (const { index, at } of pairs.toSorted((a, b) => b.worth - a.worth)) if (matches[index] === 'new' && !matches.includes(at)) matches[index] = at;
  return matches;
}
