import type { RatingValue } from '@/lib/core/interview/interview';
import type { Announcer } from '@/lib/state/app/announcer';
import { describeRating } from '@/lib/state/interview/describe-edit';
import { announcements } from '@/lib/text/announcements';

type RatingAnnouncerDependencies = Pick<Announcer, 'announce'>;

/** Announces ratings that were changed by a key. */
export function createRatingAnnouncer({ announce }: RatingAnnouncerDependencies) {
  /** Announces a rating that was changed by a key: from what, to what, and how to undo it. */
  function sayRating(name: string, before: RatingValue | undefined, value: RatingValue): void {
    announce(announcements.rated(name, before === undefined ? null : describeRating(before), describeRating(value)));
  }
  return { sayRating };
}
