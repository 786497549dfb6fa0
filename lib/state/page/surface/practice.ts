import { watchLine } from './watch';

/** Has the panel of this document fill the frame that the practice call gives it: nothing there moves or covers it. */
export const standInPractice = (): void => watchLine.watchBy(null);
