import { unsavedModel } from '@/lib/state/page/app';
import { createWatchLine } from '@/lib/state/panel/watch';

/** The line to the script that watches over this panel. */
export const watchLine = createWatchLine(unsavedModel);
