import { findHandedView, type HandedView, saveHandedView } from '@/lib/settings/handed-view';
import type { Environment } from '@/lib/state/app/environment';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { ViewModel } from '@/lib/state/interview/view';
import type { Presence } from '@/lib/state/presence/presence';

/** The parts of a view that only the document knows. */
export type ViewState = Pick<HandedView, 'caret' | 'scrolled'>;

type ViewHandOverDependencies = Pick<
  InterviewModel,
  'focusedDimension' | 'openInterview' | 'currentInterview' | 'reviewing' | 'setReviewing' | 'setFocused'
> &
  Pick<ViewModel, 'overlay' | 'openOverlay'> &
  Pick<Presence, 'panelId'> & { readonly adoptTexts: (interview: string, leaving: string | null, stale: boolean) => Promise<void> } & Pick<
    Environment,
    'now'
  >;

/** Hands the view over to another document, and takes one over. */
export function createViewHandOver({
  focusedDimension,
  openInterview,
  currentInterview,
  reviewing,
  setReviewing,
  setFocused,
  overlay,
  openOverlay,
  panelId,
  adoptTexts,
  now,
}: ViewHandOverDependencies) {
  /** Stores the current view for the document in which the panel continues. */
  function handViewOver(sight: ViewState): void {
    saveHandedView({
      at: now(),
      panel: panelId,
      interview: currentInterview.peek()?.interview.id ?? null,
      reviewing: reviewing.peek(),
      dimension: focusedDimension.peek(),
      overlay: overlay.peek(),
      ...sight,
    });
  }

  /**
   * Restores the view that was stored last, and returns what the document has to do; null when there is none. `stale` says that the texts here are
   * older than those on disk.
   */
  async function adoptView(stale: boolean): Promise<ViewState | null> {
    const view = findHandedView(now());
    const shown = currentInterview.peek()?.interview.id ?? null;
    const next = view?.interview ?? shown;
    if (next !== null && next !== shown) await openInterview(next);
    if (view !== null) {
      setReviewing(view.reviewing);
      if (view.dimension !== null) setFocused(view.dimension);
      openOverlay(view.overlay);
    }
    if (next !== null) await adoptTexts(next, view?.panel ?? null, stale);
    return view;
  }
  return { handViewOver, adoptView: adoptView };
}
