import * as z from 'zod/mini';

const shown = z.string().check(z.maxLength(500));

/**
 * The names that a page shows: those of the others where `own` is null, otherwise everybody's, with the user's own name as far as the page tells (''
 * when it does not).
 */
export const pageNamesSchema = z.readonly(z.object({ people: z.readonly(z.array(shown)), own: z.nullable(shown) }));
/** Whose names a page shows. */
export type PageNames = z.infer<typeof pageNamesSchema>;

/** Invisible characters that change how the text around them is read: controls, direction marks, line separators. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;
const pronouns = /\s*\((?:[^()/]+\/)+[^()/]+\)$/;
const longest = 100;

/** A name from a page, safe for a field: on one line, without invisible characters or half surrogate pairs, at most 100 characters. */
export function cleanName(text: string): string {
  const seen = text.replace(/\s+/g, ' ').toWellFormed().replace(unseen, '').replace(pronouns, '').trim();
  return Array.from(new Intl.Segmenter().segment(seen), ({ segment }) => segment)
    .slice(0, longest)
    .join('');
}

const folded = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\([^)]*\)|\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sharesWord = (a: string, b: string) => a.split(' ').some((word) => b.split(' ').includes(word));

/** Which of the folded names is the user's own: the interviewer's, else the longest one contained in the page's own phrase. */
function findSelf(names: readonly string[], own: string, interviewer: string): string | undefined {
  if (names.includes(interviewer)) return interviewer;
  return names.filter((name) => own.includes(name)).toSorted((a, b) => b.length - a.length)[0];
}

/**
 * The candidate's name among those on a page; '' when it cannot be told. It is never the user's own name: where that cannot be told apart, there is
 * none.
 */
export function findCandidate({ people, own }: PageNames, interviewer: string): string {
  const named = people.map((person) => ({ person, name: folded(person) })).filter(({ name }) => name !== '');
  const names = named.map(({ name }) => name);
  const self = findSelf(names, folded(own ?? ''), folded(interviewer));
  const except = (is: (name: string) => boolean) => named.find(({ name }) => !is(name))?.person ?? '';
  if (self !== undefined || own === null) return except((name) => name === self);
  const alike = (name: string) => sharesWord(name, folded(`${own} ${interviewer}`));
  return names.some(alike) ? except(alike) : '';
}
