import type { Note, RatingValue } from './interview';
import type { Dimension } from './rubric';

/** What a note speaks for: the candidate, against, or to be come back to; null when it only tells. */
export type Stance = Note['stance'];

const stances: ReadonlyMap<string, Stance> = new Map([
  ['+', 'for'],
  ['-', 'against'],
  ['?', 'revisit'],
]);

/** The stance that a first character sets, and the text without it; null when the text begins with no such character. */
export function splitStance(text: string): { readonly stance: Stance; readonly text: string } | null {
  const stance = stances.get(text.slice(0, 1));
  return stance === undefined ? null : { stance, text: text.slice(1).trimStart() };
}

/** The rating that `=1` to `=5` or `=x` asks for; null when the text is anything else. */
export function parseRatingCommand(text: string): RatingValue | null {
  const key = /^=([1-5x])\s*$/i.exec(text)?.[1]?.toLowerCase();
  if (key === undefined) return null;
  return key === 'x' ? 'not-assessed' : (([1, 2, 3, 4, 5] as const)[Number(key) - 1] ?? null);
}

/** A `#word` that is being typed at the caret: the characters after the sign, and where the sign stands. */
export type Mention = { readonly query: string; readonly start: number; readonly end: number };

/** The mention at the caret (an index into the text); null when there is none. */
export function findMention(text: string, caret: number): Mention | null {
  const match = /(?:^|\s)#([^\s#]*)$/.exec(text.slice(0, caret));
  if (match === null) return null;
  const query = match[1] ?? '';
  return { query, start: caret - query.length - 1, end: caret };
}

/** The text without the mention, and where the caret then stands. */
export function cutMention(text: string, { start, end }: Mention): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const joined = /\s$/.test(before) || before === '' ? before + after.trimStart() : before + after;
  return { text: joined, caret: start };
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

function rank(name: string, query: string): number | null {
  const words = name.split(/\s+/).map(plain);
  if (words.some((word) => word.startsWith(query))) return words.findIndex((word) => word.startsWith(query));
  const initials = words.map((word) => word.slice(0, 1)).join('');
  if (initials.startsWith(query)) return 10;
  let at = -1;
  for (const letter of query) {
    at = plain(name).indexOf(letter, at + 1);
    if (at < 0) return null;
  }
  return 20;
}

/** The dimensions that a mention may mean, the likeliest first: by number, by the beginning of a word, by initials, or by letters in order. */
export function matchDimensions(dimensions: readonly Dimension[], query: string): readonly Dimension[] {
  if (/^\d+$/.test(query)) return dimensions.slice(Number(query) - 1, Number(query)).filter(() => Number(query) > 0);
  const wanted = plain(query);
  return dimensions
    .map((dimension, index) => ({ dimension, index, place: rank(dimension.name, wanted) }))
    .filter((entry): entry is typeof entry & { place: number } => entry.place !== null)
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ dimension }) => dimension);
}
