import { findHandedView, type HandedView, handOver } from '@/lib/settings/handed-view';
import { focusedDimension, openInterview, overlay, record, reviewing } from '@/lib/state/interview/session';
import { panelId } from '@/lib/state/presence/presence';

/** What only the document knows of a view. */
export type Sight = Pick<HandedView, 'caret' | 'scrolled'>;

/** Leaves the view on show for the document in which the panel goes on. */
export function handViewOver(sight: Sight): void {
  handOver({
    at: Date.now(),
    panel: panelId,
    interview: record.peek()?.interview.id ?? null,
    reviewing: reviewing.peek(),
    dimension: focusedDimension.peek(),
    overlay: overlay.peek(),
    ...sight,
  });
}

/** Takes up the words that were typed in the panel that is left, in place of older ones here. */
async function takeWords(interview: string, leaving: string | null, stale: boolean): Promise<void> {
  const [{ releaseTaken, restoreDraft }, { restoreEdit }] = await Promise.all([
    import('@/lib/state/composer/restore-draft'),
    import('@/lib/state/composer/note-edits'),
  ]);
  if (stale) await releaseTaken(interview);
  await Promise.all([restoreDraft(interview, leaving), restoreEdit(interview, leaving)]);
}

/**
 * Shows the view that was left last, and gives what the document has to do; null when none was left. `stale` says that the words here are older
 * than those on disk.
 */
export async function takeViewOver(stale: boolean): Promise<Sight | null> {
  const view = findHandedView(Date.now());
  const shown = record.peek()?.interview.id ?? null;
  const next = view?.interview ?? shown;
  if (next !== null && next !== shown) await openInterview(next);
  if (view !== null) {
    reviewing.value = view.reviewing;
    if (view.dimension !== null) focusedDimension.value = view.dimension;
    overlay.value = view.overlay;
  }
  if (next !== null) await takeWords(next, view?.panel ?? null, stale);
  return view;
}
