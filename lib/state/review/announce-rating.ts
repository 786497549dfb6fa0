import type { RatingValue } from '@/lib/core/interview/interview';
import type { Announcer } from '@/lib/state/app/announcer';
import { describeRating } from '@/lib/state/interview/describe-edit';
import { announcements } from '@/lib/text/announcements';

type RatingAnnouncerDependencies = Pick<Announcer, 'announce'>;

/** Says which rating a key has changed. */
export function createRatingAnnouncer({ announce }: RatingAnnouncerDependencies) {
  /** Says which rating a key has changed, from what to what, and how it is taken back. */
  function sayRating(name: string, before: RatingValue | undefined, value: RatingValue): void {
    announce(announcements.rated(name, before === undefined ? null : describeRating(before), describeRating(value)));
  }
  return { sayRating };
}
