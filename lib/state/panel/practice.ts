import { isPracticeAddress } from '@/lib/core/panel/practice';

/** Whether this panel stands in a practice call: what it keeps goes nowhere, and it can stand nowhere else. */
export const isPractice: boolean = isPracticeAddress(globalThis.location);
