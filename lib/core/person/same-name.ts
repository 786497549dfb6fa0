import { foldText } from '@/lib/core/text/fold';

const wordsOf = (name: string): readonly string[] =>
  foldText(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether two words of names can be the same: a single letter is the initial of any word that begins with it. */
const fits = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

const areIn = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.some((other) => fits(word, other)));

/** A name prepared for being compared. */
export type ComparableName = { readonly name: string; readonly words: readonly string[] };

/** Prepares a name for being compared with many others. */
export const comparableName = (name: string): ComparableName => ({ name: name.trim(), words: wordsOf(name) });

/**
 * Whether two names can be those of one person: without case, accents and punctuation, in any order, each word of the shorter name is in the longer
 * one. It says yes too often rather than too seldom.
 */
export function canBeSameName(one: ComparableName, other: ComparableName): boolean {
  if (one.words.length === 0 || other.words.length === 0) return one.name === other.name;
  return areIn(one.words, other.words) || areIn(other.words, one.words) || one.words.join('') === other.words.join('');
}
