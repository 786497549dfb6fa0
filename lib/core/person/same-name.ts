import { foldText } from '@/lib/core/text/fold';

const wordsOf = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether two words of names can be the same: a single letter is the initial of any word that begins with it. */
const fits = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

const areIn = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.some((other) => fits(word, other)));

/**
 * Whether two names can be those of one person: without case, accents and punctuation, in any order, each word of the shorter name is in the longer
 * one. It says yes too often rather than too seldom.
 */
export function canBeSameName(name: string, other: string): boolean {
  const [words, others] = [wordsOf(name), wordsOf(other)];
  if (words.length === 0 || others.length === 0) return name.trim() === other.trim();
  return areIn(words, others) || areIn(others, words) || words.join('') === others.join('');
}
