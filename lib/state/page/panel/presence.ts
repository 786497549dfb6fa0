import { createFreeWords } from '@/lib/state/composer/take-words';
import { createLeaveSigns } from '@/lib/state/interview/leave-signs';
import { environment } from '@/lib/state/page/environment';
import { createPresence } from '@/lib/state/presence/presence';

/** This document, as the one that holds what is typed in it. */
export const presence = createPresence(environment);

/** The words that this panel may take up. */
export const freeWords = createFreeWords(presence);

/** Ends what was left while its panel went. */
export const leaveSigns = createLeaveSigns({ ...environment, ...presence });
