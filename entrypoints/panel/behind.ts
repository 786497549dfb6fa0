import { focusComposer, focusNextPicture } from '@/components/panel/focus';
import type { CallState, CaptionsMessage, ToPanel } from '@/lib/messaging/messages';
import { connectToGuest, type GuestLine } from '@/lib/messaging/panel-port';
import { callFollower } from '@/lib/state/page/call/call';
import { callModel, viewModel } from '@/lib/state/page/panel/interview';
import type { FromWatch } from '@/lib/state/panel/watch';
import { setClosed } from '@/lib/surfaces/closed';

/** Takes the focus at once, and again in the next frame: an iframe that was just shown is not laid out yet, and nothing in it can be focused. */
function takeFocus(): void {
  setClosed(false);
  viewModel.countOpening();
  focusComposer();
  focusNextPicture(focusComposer);
}

/** What the script that watches over the panel says, for those who wait for it. */
const hearWatch = (message: FromWatch) =>
  void import('@/lib/state/page/surface/watch').then(({ watchLine }) => watchLine.hearWatch(message)).catch(reportError);

/** Reads captions; loaded with the first of them. */
const captionLine = async () => (await import('@/lib/state/page/captions/line')).captionLine;
const hearCaptions = (message: CaptionsMessage) => void captionLine().then((line) => line.hearCaptions(message), reportError);
const hearScript = (message: CaptionsMessage | FromWatch) => (message.type === 'captions' ? hearCaptions(message) : hearWatch(message));

/** Handles the global shortcuts. */
const loadBrowserKeys = async () => (await import('@/lib/state/page/surface/browser-keys')).browserKeys;

/** Loads what is not visible at first, after the visible parts are rendered. */
const prefetchSoon = (line: GuestLine | null, signal: AbortSignal) =>
  setTimeout(() => void import('./prefetch').then(({ prefetch }) => prefetch(line, signal)).catch(reportError));

/** Opens what the address of a panel in no frame asks for, once the first view may be replaced. */
export async function openAlone(untilReplaceable: () => Promise<void>, signal: AbortSignal): Promise<void> {
  prefetchSoon(null, signal);
  const asked = new URLSearchParams(location.hash.slice(1));
  const prepared = asked.get('prepared');
  callModel.setBlank(asked.has('new'));
  // After a reload, the page continues what was begun in it.
  if (asked.has('new')) history.replaceState(null, '', location.pathname);
  const fresh = prepared !== null && (await (await import('@/lib/state/prepared/prepared')).isPrepared(prepared));
  await untilReplaceable();
  await callModel.resume(asked.get('interview'), fresh);
  await (await loadBrowserKeys()).standAlone(asked.has('reason'), focusComposer, signal);
}

/** Handles the guest's messages over the port that it has offered, until the signal aborts. */
export function followGuest(port: Promise<MessagePort>, signal: AbortSignal): void {
  let followed: Promise<void> | undefined;
  const hearCall = (state: CallState) => {
    if (followed === undefined) prefetchSoon(line, signal);
    followed = callFollower.handleCallState(state).catch(reportError);
  };
  const mark = (at: number) =>
    Promise.all([loadBrowserKeys(), followed])
      .then(([keys]) => keys.markFor(line, at))
      .catch(reportError);
  const hear = (message: ToPanel) => {
    if (message.type === 'call') hearCall(message);
    else if (message.type === 'orphaned') viewModel.setOrphaned(true);
    else if (message.type === 'covers') viewModel.setCovering(message);
    else if (message.type === 'focus') takeFocus();
    else if (message.type === 'closed') setClosed(true);
    else if (message.type === 'mark') void mark(message.at);
    else hearScript(message);
  };
  const line = connectToGuest(port, hear, signal);
  line.start();
  line.post({ type: 'ready' });
}
