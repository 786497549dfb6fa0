import type { Note } from '@/lib/core/interview/interview';

/** What a note speaks for: the candidate, against, or to be come back to; null when it only tells. */
export type Stance = Note['stance'];

const stances: ReadonlyMap<string, Stance> = new Map([
  ['+', 'for'],
  ['-', 'against'],
  ['−', 'against'],
  ['?', 'revisit'],
]);

/** The first character as a plain keyboard writes it: input methods write wide ones. */
const firstOf = (text: string) => text.slice(0, 1).normalize('NFKC');

/** What was typed into a note that had no words yet: the stance and the words that come of it, or the wish to look something up. */
export type NoteBeginning = { readonly stance: Stance; readonly text: string } | 'look-up';

/**
 * Reads the first character of a note: `+`, `-` and `?` set its stance, `/` alone opens the lookup. A sign typed twice is plain text; null where the first character is no sign.
 */
export function readBeginning(typed: string, stance: Stance): NoteBeginning | null {
  const first = firstOf(typed);
  const asked = stances.get(first);
  if (stance === null && first === '/' && typed.length === 1) return 'look-up';
  if (asked === undefined) return null;
  if (asked === stance) return { stance: null, text: typed };
  return stance === null || typed.length === 1 ? { stance: asked, text: typed.slice(1).trimStart() } : null;
}

/** A `#word` that is being typed at the caret: the characters after the sign, and where the sign stands. */
export type Mention = { readonly query: string; readonly start: number; readonly end: number };

/** The mention at the caret (an index into the text); null when there is none. Cyrillic keyboards have № in the place of #. */
export function findMention(text: string, caret: number): Mention | null {
  const match = /(?:^|\s)[#＃№]([^\s#＃№]*)$/.exec(text.slice(0, caret));
  if (match === null) return null;
  const query = match[1] ?? '';
  return { query, start: caret - query.length - 1, end: caret };
}
