import { openOnTop } from '@/components/panel/surface/on-top';
import { readSight, restoreSight } from '@/components/panel/surface/view';
import { problems } from '@/lib/state/app/load-problems';
import { problem } from '@/lib/state/app/unsaved';
import { record } from '@/lib/state/interview/session';
import { away, leaveDocument, openBesideCall, openSidePanel, openWindow, stand } from '@/lib/state/panel/stand';
import { closeGuest } from '@/lib/state/panel/surface';
import { handViewOver, takeViewOver } from '@/lib/state/panel/view';

/** How long the panel in a window that closes may take to leave its view, in milliseconds. */
const closing = 50;

/** Leaves this document for the one that has been opened. What opens it is called at once: the browser asks for the press's own call. */
async function moveTo(open: () => Promise<unknown>): Promise<void> {
  handViewOver(readSight());
  try {
    if ((await open()) === false) return;
    if (stand.peek().kind === 'framed') {
      away.value = true;
      closeGuest();
    } else await leaveDocument();
  } catch (error) {
    reportError(error);
    problem.value = (await problems()).notMoved;
  }
}

/** Takes the panel up in this document, as it was left in another; `stale` says that it has been here before. */
export async function comeBack(stale: boolean): Promise<void> {
  away.value = false;
  const sight = await takeViewOver(stale);
  if (sight !== null) await restoreSight(sight);
}

/** Leaves the view for another document whenever this one is left, as the user may. */
export function leaveView(): void {
  if (!away.peek() && record.peek() !== null) handViewOver(readSight());
}

/** To the browser's side panel, beside a tab. */
export const toSidePanel = (tab: number) => void moveTo(() => openSidePanel(tab));
/** To a window of its own. */
export const toWindow = () => void moveTo(() => openWindow());
/** Back beside the call. */
export const toCall = () => void moveTo(openBesideCall);
/** To the window that stays on top, which this document holds open. */
export function toTop(): void {
  handViewOver(readSight());
  openOnTop(() => setTimeout(() => void comeBack(true).catch(reportError), closing)).then(
    () => {
      away.value = true;
    },
    async (error: unknown) => {
      reportError(error);
      problem.value = (await problems()).notMoved;
    },
  );
}
