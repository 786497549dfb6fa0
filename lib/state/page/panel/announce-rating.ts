import { announcer } from '@/lib/state/page/announcer';
import { createRatingAnnouncer } from '@/lib/state/review/announce-rating';

/** Says on this page which rating a key has changed. */
export const ratingAnnouncer = createRatingAnnouncer(announcer);
