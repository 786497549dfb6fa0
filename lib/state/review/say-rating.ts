import type { RatingValue } from '@/lib/core/interview/interview';
import { say } from '@/lib/state/app/said';
import { ratingWords } from '@/lib/state/interview/edit-words';

/** Says which rating a key has changed, from what to what, and how it is taken back. */
export function sayRating(name: string, before: RatingValue | undefined, value: RatingValue): void {
  const from = before === undefined ? '' : `${ratingWords(before)} to `;
  say(`${name}: ${from}${ratingWords(value)}. Undo takes it back.`);
}
