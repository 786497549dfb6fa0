import { findHandedView, type HandedView, handOver } from '@/lib/settings/handed-view';
import { restoreDraft } from './composer';
import { focusedDimension, openInterview, overlay, record, reviewing } from './session';

/** What only the document knows of a view. */
export type Sight = Pick<HandedView, 'caret' | 'scrolled'>;

/** Leaves the view on show for the document in which the panel goes on. */
export function handViewOver(sight: Sight): void {
  handOver({
    at: Date.now(),
    interview: record.peek()?.interview.id ?? null,
    reviewing: reviewing.peek(),
    dimension: focusedDimension.peek(),
    overlay: overlay.peek(),
    ...sight,
  });
}

/**
 * Shows the view that was left last, and gives what the document has to do; null when none was left. `stale` says that the words here are older
 * than those on disk.
 */
export async function takeViewOver(stale: boolean): Promise<Sight | null> {
  const view = findHandedView(Date.now());
  const shown = record.peek()?.interview.id ?? null;
  if (view !== null && view.interview !== null && view.interview !== shown) await openInterview(view.interview);
  else if (stale && shown !== null) await restoreDraft(shown);
  if (view === null) return null;
  reviewing.value = view.reviewing;
  if (view.dimension !== null) focusedDimension.value = view.dimension;
  overlay.value = view.overlay;
  return view;
}
