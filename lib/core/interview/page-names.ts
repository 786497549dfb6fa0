import * as z from 'zod/mini';

const shown = z.string().check(z.maxLength(500));

/** Whose names a page shows: of the others alone where `own` is null, else of everybody, with the user's own as far as the page tells ('' when it does not). */
export const pageNamesSchema = z.readonly(z.object({ people: z.readonly(z.array(shown)), own: z.nullable(shown) }));
/** Whose names a page shows. */
export type PageNames = z.infer<typeof pageNamesSchema>;

/** Characters that show nothing and change how what stands around them is read: controls, marks of direction, separators of lines. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;
const pronouns = /\s*\((?:[^()/]+\/)+[^()/]+\)$/;
const longest = 100;

/** A name from a page as it can stand in a field: on one line, without what is not seen, without half characters, of at most 100 whole ones. */
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

/** Which of the names, folded, is the user's own: the interviewer's, else the longest that the page's own phrase holds. */
function findSelf(names: readonly string[], own: string, interviewer: string): string | undefined {
  if (names.includes(interviewer)) return interviewer;
  return names.filter((name) => own.includes(name)).toSorted((a, b) => b.length - a.length)[0];
}

/**
 * The candidate's name among those that a page shows; '' when that cannot be told. It is never the user's own: where nothing tells that from
 * the others', there is none.
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
