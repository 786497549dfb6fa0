import { createComposer } from '@/lib/state/composer/composer';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { draftModel, notesModel } from '@/lib/state/page/panel/notes';

/** Saves the half-typed note of this page, and brings it back. */
export const composer = createComposer({
  ...notesModel,
  ...interviewModel,
  ...draftModel,
  rateByDraft: async (composed, dimension) => (await import('@/lib/state/page/panel/capture')).composeCommands.rateByDraft(composed, dimension),
  adoptDraft: async (interviewId) => (await import('@/lib/state/page/panel/capture')).draftRestorer.restoreDraft(interviewId),
  holdOrphanedTexts: async (interviewId) => (await import('@/lib/state/page/panel/texts')).heldTexts.holdOrphanedTexts(interviewId),
});
