import type { Note, RatingValue } from '@/lib/core/interview/interview';

/**
 * Why a rating and its evidence seem to disagree: an extreme score with one short note, notes that all point the other way, or notes without a
 * stance.
 */
export type Doubt = 'one-short-note' | 'only-strengths' | 'only-concerns' | 'only-follow-ups';

/** A note with fewer words than this, without a quote or a number, says little. */
const fewWords = 6;
const concrete = /["“”„«»「」『』]|\p{Nd}/u;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function isShort(text: string): boolean {
  if (concrete.test(text)) return false;
  let count = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike === true) count += 1;
  return count < fewWords;
}

/** A doubt about a rating and its evidence; null when there is none. It is a question to the user and never blocks the finish. */
export function findDoubt(value: RatingValue | undefined, evidence: readonly Pick<Note, 'text' | 'stance'>[]): Doubt | null {
  const [first, ...others] = evidence;
  if (typeof value !== 'number' || first === undefined) return null;
  const areAll = (stance: Note['stance']) => evidence.every((note) => note.stance === stance);
  if (value <= 2 && areAll('for')) return 'only-strengths';
  if (value >= 4 && areAll('against')) return 'only-concerns';
  if (areAll('revisit')) return 'only-follow-ups';
  return (value === 1 || value === 5) && others.length === 0 && isShort(first.text) ? 'one-short-note' : null;
}
