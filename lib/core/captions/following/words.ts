/** A word for comparison, without case and punctuation, and its index in the text. */
export type Token = { readonly word: string; readonly at: number };

const spaceless = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const tokenPattern = new RegExp(`[${spaceless}]\\p{M}*|[^\\s${spaceless}]+`, 'gu');

/** The words of a text in order. In scripts without spaces, each character counts as a word. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(tokenPattern)].map(({ 0: found, index }) => ({ word: found.toLowerCase().replaceAll(/\p{P}/gu, '') || found, at: index }));

const beginsWith = (long: readonly Token[], short: readonly Token[]) =>
  short.length <= long.length && short.every(({ word }, index) => long[index]?.word === word);

/** The words of a text in their order, and how often each of them stands in it. */
type Counted = { readonly words: readonly Token[]; readonly counts: ReadonlyMap<string, number> };

function countWords(words: readonly Token[]): Counted {
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words, counts };
}

/** How many words stand in both, each as often as in the one that has it less often. */
function countShared(a: Counted, b: Counted): number {
  const [few, many] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts];
  let shared = 0;
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  return shared;
}

function similarityOf(a: Counted, b: Counted): number {
  if (beginsWith(a.words, b.words) || beginsWith(b.words, a.words)) return 1;
  return (2 * countShared(a, b)) / Math.max(1, a.words.length + b.words.length);
}

/** How many words may be compared in one look at captions: what calls show needs less than a quarter. */
export const mostCompared = 300_000;
/** By so much of their beginnings two texts are compared, in UTF-16 code units. */
const comparedLength = 4000;

/** What one look at captions compares, within what it may. */
export type Comparison = {
  /** How similar two texts are, 0 to 1, by their shared words; 1 where one begins with the other, as a growing text does; 0 beyond the bound. */
  readonly similarity: (a: string, b: string) => number;
  /** Counts words that are compared in another way; false where too many were. */
  readonly canCompare: (words: number) => boolean;
  /** How many words were compared so far. */
  readonly compared: () => number;
};

/** Nothing is compared yet. Each text is taken apart once. */
export function createComparison(): Comparison {
  const known = new Map<string, Counted>();
  let compared = 0;
  function count(text: string): Counted {
    const found = known.get(text) ?? countWords(tokensOf(text.slice(0, comparedLength)));
    known.set(text, found);
    return found;
  }
  function canCompare(words: number): boolean {
    if (compared + words > mostCompared) return false;
    compared += words;
    return true;
  }
  function similarity(a: string, b: string): number {
    if (a === b) return 1;
    const [inA, inB] = [count(a), count(b)];
    return canCompare(inA.words.length + inB.words.length) ? similarityOf(inA, inB) : 0;
  }
  return { similarity, canCompare, compared: () => compared };
}

/** How much of a text occurs in another one, from 0 to 1, by the words of its beginning; 0 where too much was compared. */
export function shareWithin(part: string, whole: readonly Token[], { canCompare }: Comparison): number {
  const words = tokensOf(part.slice(0, comparedLength));
  return canCompare(words.length + whole.length) ? countShared(countWords(whole), countWords(words)) / Math.max(1, words.length) : 0;
}
