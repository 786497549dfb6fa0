import type { RatingValue } from '@/lib/core/interview/interview';
import { describeRating } from '@/lib/state/interview/describe-edit';
import { announcements } from '@/lib/text/announcements';

/** The status message about a rating that was changed by a key: from what, to what, and how to undo it. */
export const describeRated = (name: string, before: RatingValue | undefined, value: RatingValue): string =>
  announcements.rated(name, before === undefined ? null : describeRating(before), describeRating(value));
