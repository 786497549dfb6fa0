import { isPracticeAddress } from '@/lib/core/panel/practice';

/** Whether this panel belongs to a practice call: its data is sent nowhere, and it cannot move. */
export const isPractice: boolean = isPracticeAddress(globalThis.location);
