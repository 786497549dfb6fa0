import { interviewModel } from '@/lib/state/page/panel/interview';
import { createUndoOffer } from '@/lib/state/undo/undo-offer';

/** What can be taken back on this page from where it was done. */
export const undoOffer = createUndoOffer(interviewModel);
