import { createAnnouncer } from '@/lib/state/app/announcer';

/** What this page says in passing. */
export const announcer = createAnnouncer();
