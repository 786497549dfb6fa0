import { environment } from '@/lib/state/page/environment';
import { createPresence } from '@/lib/state/presence/presence';

/** This document, as the one that holds what is typed in it. */
export const presence = createPresence(environment);
