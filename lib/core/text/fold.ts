/** Letters that Unicode does not take apart, and what somebody types who lacks them. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ı: 'i' };

/** Accents of Latin, Greek and Cyrillic letters, the points of Hebrew and the vowel signs of Arabic: what people leave out when they search. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** A text as it is searched: without case, accents, and forms of letters that differ in width only. Signs that make another syllable stay. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[łøđðþßæœħı]/g, (letter) => plainLetters[letter] ?? letter);

/** Scripts that are written without spaces between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a text holds words of a script that is written without spaces. */
export const isSpaceless = (text: string): boolean => spaceless.test(text);

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in any script, in their order; signs and spaces are none. */
export function splitWords(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/**
 * Prepares a search for every word of a query: whether a folded text holds them all. What stands between spaces is looked for as it is typed; in a script
 * without spaces its words may also stand apart.
 */
export function matchWords(query: string): (folded: string) => boolean {
  const parts = foldText(query)
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => ({ part, words: isSpaceless(part) ? splitWords(part) : [] }));
  return (folded) => parts.every(({ part, words }) => folded.includes(part) || (words.length > 0 && words.every((word) => folded.includes(word))));
}
