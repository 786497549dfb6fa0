import { environment } from '@/lib/state/page/environment';
import { interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { presence } from '@/lib/state/page/panel/presence';
import { createViewHandOver } from '@/lib/state/panel/view-hand-over';

/** Takes up the words that were typed in the panel that is left, in place of older ones here. */
async function adoptTexts(interview: string, leaving: string | null, stale: boolean): Promise<void> {
  const { draftRestorer, noteEdits } = await import('@/lib/state/page/panel/capture');
  if (stale) await draftRestorer.releaseTaken(interview);
  await Promise.all([draftRestorer.restoreDraft(interview, leaving), noteEdits.restoreEdit(interview, leaving)]);
}

/** Hands the view of this document over to another one, and takes it up. */
export const viewHandOver = createViewHandOver({ ...environment, ...interviewModel, ...viewModel, ...presence, adoptTexts: adoptTexts });
