import type { Note } from './interview';

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

/** A `#word` that is being typed at the caret: the characters after the sign, and where the sign stands. */
export type Mention = { readonly query: string; readonly start: number; readonly end: number };

/** The mention at the caret (an index into the text); null when there is none. */
export function findMention(text: string, caret: number): Mention | null {
  const match = /(?:^|\s)#([^\s#]*)$/.exec(text.slice(0, caret));
  if (match === null) return null;
  const query = match[1] ?? '';
  return { query, start: caret - query.length - 1, end: caret };
}
