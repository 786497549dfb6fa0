/** A word for comparison, without case and punctuation, and its index in the text. */
export type Token = { readonly word: string; readonly at: number };

const spaceless = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const tokenPattern = new RegExp(`[${spaceless}]\\p{M}*|[^\\s${spaceless}]+`, 'gu');

/** The words of a text in order. In scripts without spaces, each character counts as a word. */
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(tokenPattern)].map(({ 0: found, index }) => ({ word: found.toLowerCase().replaceAll(/\p{P}/gu, '') || found, at: index }));

function countShared(a: readonly Token[], b: readonly Token[]): number {
  const left = new Map<string, number>();
  for (const { word } of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter(({ word }) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

const beginsWith = (long: readonly Token[], short: readonly Token[]) =>
  short.length <= long.length && short.every(({ word }, index) => long[index]?.word === word);

/** How similar two texts are, 0 to 1, by their shared words; 1 where one begins with the other, as a growing text does. */
export function similarityOf(a: string, b: string, tokens: typeof tokensOf = tokensOf): number {
  if (a === b) return 1;
  const [inA, inB] = [tokens(a), tokens(b)];
  if (beginsWith(inA, inB) || beginsWith(inB, inA)) return 1;
  return (2 * countShared(inA, inB)) / Math.max(1, inA.length + inB.length);
}

/** Splits each text into words once, for comparing many texts with each other. */
export function cacheTokens(): typeof tokensOf {
  const known = new Map<string, readonly Token[]>();
  return (text) => {
    const tokens = known.get(text) ?? tokensOf(text);
    known.set(text, tokens);
    return tokens;
  };
}

/** How much of a text occurs in another one, from 0 to 1, by words. */
export function shareWithin(part: string, whole: string): number {
  const words = tokensOf(part);
  return countShared(tokensOf(whole), words) / Math.max(1, words.length);
}
