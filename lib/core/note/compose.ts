import type { Note } from '@/lib/core/interview/interview';

/** The stance of a note: for or against the candidate, or to be followed up; null for a neutral note. */
export type Stance = Note['stance'];

const stances: ReadonlyMap<string, Stance> = new Map([
  ['+', 'for'],
  ['-', 'against'],
  ['−', 'against'],
  ['?', 'revisit'],
]);

/** The first character in its plain form: input methods produce full-width ones. */
const firstOf = (text: string) => text.slice(0, 1).normalize('NFKC');

/** What the first character of a new note means: a stance with the remaining words, or a request to look something up. */
export type NoteBeginning = { readonly stance: Stance; readonly text: string } | 'look-up';

/**
 * Reads the first character of a note: `+`, `-` and `?` set its stance, `/` alone opens the lookup. A sign typed twice is plain text; null where the
 * first character is no sign.
 */
export function readBeginning(typed: string, stance: Stance): NoteBeginning | null {
  const first = firstOf(typed);
  const asked = stances.get(first);
  if (stance === null && first === '/' && typed.length === 1) return 'look-up';
  if (asked === undefined) return null;
  if (asked === stance) return { stance: null, text: typed };
  return stance === null || typed.length === 1 ? { stance: asked, text: typed.slice(1).trimStart() } : null;
}

/** A `#word` being typed at the caret: the characters after the sign, and the index of the sign. */
export type Mention = { readonly query: string; readonly start: number; readonly end: number };

/** The mention at the caret (an index into the text); null when there is none. Cyrillic keyboards have № instead of #. */
export function findMention(text: string, caret: number): Mention | null {
  const match = /(?:^|\s)[#＃№]([^\s#＃№]*)$/.exec(text.slice(0, caret));
  if (match === null) return null;
  const query = match[1] ?? '';
  return { query, start: caret - query.length - 1, end: caret };
}
