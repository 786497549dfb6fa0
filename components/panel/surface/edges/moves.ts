import { onTopWindow } from '@/components/panel/surface/on-top';
import { readViewState, restoreViewState } from '@/components/panel/surface/view';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { unsavedModel } from '@/lib/state/page/app';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { contextModel } from '@/lib/state/page/surface/context';
import { viewHandOver } from '@/lib/state/page/surface/hand-over';
import { surfaceModel } from '@/lib/state/page/surface/surface';

/** How long the panel in a closing window may take to hand over its view, in milliseconds. */
const closing = 50;

/** Leaves this document for the one that is opened. `open` is called synchronously, because the browser requires a user gesture. */
async function moveTo(open: () => Promise<unknown>): Promise<void> {
  viewHandOver.handViewOver(readViewState());
  try {
    if ((await open()) === false) return;
    if (contextModel.panelContext.peek().kind === 'framed') {
      contextModel.setMovedElsewhere(true);
      surfaceModel.closeGuest();
    } else await contextModel.leaveDocument();
  } catch (error) {
    reportError(error);
    unsavedModel.showError((await errorMessages()).notMoved);
  }
}

/** Shows the panel in this document again as it was left in another; `stale` says that this document has shown it before. */
export async function comeBack(stale: boolean): Promise<void> {
  contextModel.setMovedElsewhere(false);
  const sight = await viewHandOver.adoptView(stale);
  if (sight !== null) await restoreViewState(sight);
}

/** Hands the view over whenever the user leaves this document. */
export function leaveView(): void {
  if (!contextModel.movedElsewhere.peek() && interviewModel.currentInterview.peek() !== null) viewHandOver.handViewOver(readViewState());
}

/** Moves to the browser's side panel, beside a tab. */
export const toSidePanel = (tab: number) => void moveTo(() => contextModel.openSidePanel(tab));
/** Moves to a window of its own. */
export const toWindow = () => void moveTo(() => contextModel.openWindow());
/** Moves back beside the call. */
export const toCall = () => void moveTo(contextModel.openBesideCall);
/** Moves to the always-on-top window, which this document keeps open. */
export function toTop(): void {
  viewHandOver.handViewOver(readViewState());
  onTopWindow
    .open(() => setTimeout(() => void comeBack(true).catch(reportError), closing))
    .then(
      () => {
        contextModel.setMovedElsewhere(true);
      },
      async (error: unknown) => {
        reportError(error);
        unsavedModel.showError((await errorMessages()).notMoved);
      },
    );
}
