import type { RatingValue } from '@/lib/core/interview';
import { ratingWords } from '../edit-words';
import { say } from '../said';

/** Says which rating a key has changed, from what to what, and how it is taken back. */
export function sayRating(name: string, before: RatingValue | undefined, value: RatingValue): void {
  const from = before === undefined ? '' : `${ratingWords(before)} to `;
  say(`${name}: ${from}${ratingWords(value)}. Undo takes it back.`);
}
