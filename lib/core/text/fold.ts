import { once } from '../once';

/** Letters that Unicode normalization does not split, with the plain letters that people type instead. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ı: 'i' };

/** Latin, Greek and Cyrillic accents, Hebrew points and Arabic vowel signs, which people leave out when they search. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** A text as it is searched: without case, accents and differences of width. Marks that make another syllable are kept. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[łøđðþßæœħı]/g, (letter) => plainLetters[letter] ?? letter);

/** Scripts written without spaces between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text holds words of a script that is written without spaces. */
export const isSpaceless = (text: string): boolean => spaceless.test(text);

const getSegmenter = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }));

/** The words of a text in any script, in order, without punctuation and spaces. */
export const splitWords = (text: string): readonly string[] =>
  [...getSegmenter().segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/**
 * Prepares a search: whether every word of a query is contained, told by `has` of single folded words, none of which contains a space. Words separated
 * by spaces must occur as typed; in scripts without spaces the words of the query may be apart.
 */
export function matchQuery(query: string): (has: (word: string) => boolean) => boolean {
  const parts = foldText(query)
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => ({ part, words: isSpaceless(part) ? splitWords(part) : [] }));
  return (has) => parts.every(({ part, words }) => has(part) || (words.length > 0 && words.every(has)));
}

/** Prepares a search as `matchQuery` does: whether folded texts together contain every word of a query, each in one of them. */
export function matchWords(query: string): (...folded: readonly string[]) => boolean {
  const fits = matchQuery(query);
  return (...folded) => fits((word) => folded.some((text) => text.includes(word)));
}
