import { spokenWords, stemOf } from './words';

/** Why a turn is suggested for a dimension: the question before it, and its words that favour the dimension most. */
export type Reason = { readonly reason: 'after'; readonly question: string } | { readonly reason: 'said'; readonly words: readonly string[] };

const mostWords = 3;

/** The words of a turn as spoken, for the stems that favour a dimension, strongest first; of a pair of stems both words. */
export function sayWhich(turn: string, features: readonly string[]): readonly string[] {
  const spoken = new Map<string, string>();
  for (const word of spokenWords(turn)) if (!spoken.has(stemOf(word))) spoken.set(stemOf(word), word);
  const words = features.flatMap((feature) => feature.split(' ')).map((stem) => spoken.get(stem) ?? '');
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords);
}
