import '@/components/ui/styles/every-page';
import './page.css';
import { render } from 'preact';
import { focusComposer, focusNextPicture } from '@/components/panel/focus';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { prefetchInterview } from '@/components/panel/lazy-interview';
import { Panel } from '@/components/panel/Panel';
import type { ToPanel } from '@/lib/messaging/messages';
import { connectToGuest, type GuestLine } from '@/lib/messaging/panel-port';
import { requestRedemption } from '@/lib/messaging/redeem-nonce';
import { applySavedLook } from '@/lib/settings/start-hint';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { editCommands } from '@/lib/state/interview/interview-model';
import { callEvents, callFollower } from '@/lib/state/page/call/call';
import { callModel, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { preferencesModel } from '@/lib/state/page/preferences';
import { isPractice } from '@/lib/state/panel/practice';
import type { FromWatch } from '@/lib/state/panel/watch';
import { opensAlone } from '@/lib/surfaces/opens-alone';

const stop = new AbortController();

/** Takes the focus at once, and again with the next picture: a frame that has just been shown is not laid out yet, and nothing in it can be focused. */
function takeFocus(): void {
  viewModel.countOpening();
  focusComposer();
  focusNextPicture(focusComposer);
}

/** What the script that watches over the panel says, for those who wait for it. */
const hearWatch = (message: FromWatch) =>
  void import('@/lib/state/page/surface/watch').then(({ watchLine }) => watchLine.hearWatch(message)).catch(reportError);

const browserKeys = async () => (await import('@/lib/state/page/surface/browser-keys')).browserKeys;

/** What a panel has that can stand elsewhere too, and keeps real interviews. */
async function standAnywhere(line: GuestLine | null): Promise<void> {
  (await import('@/lib/state/page/loss')).lossModel.followLoss(stop.signal);
  await (await import('@/components/panel/surface')).mountSurface(line?.post, stop.signal);
}

async function prefetch(line: GuestLine | null): Promise<void> {
  (await import('@/components/ui/clipboard/copy-html')).cleanCopies(stop.signal);
  (await import('@/lib/state/page/failures')).failureFollower.followFailures(stop.signal);
  await prefetchInterview();
  preferencesModel.follow(stop.signal).catch(reportError);
  (await import('@/lib/state/page/surface/call-look')).followLook(line !== null && !isPractice, stop.signal);
  (await import('@/lib/state/page/call/fields')).fieldWatch.watchKeys(stop.signal);
  if (line !== null) await (await import('@/lib/state/page/surface/follow-candidate')).followPageCandidate(stop.signal);
  if (isPractice) (await import('@/lib/state/page/surface/practice')).standInPractice();
  else await standAnywhere(line);
  await Promise.all([prefetchCapture(), editCommands(), callEvents(), errorMessages(), browserKeys()]);
}

/** Loads what is not seen at once, after what is has been drawn. */
const prefetchSoon = (line: GuestLine | null) => setTimeout(() => void prefetch(line).catch(reportError));

let followed: Promise<void> | undefined;

function hear(message: ToPanel, line: GuestLine): void {
  if (message.type === 'call') {
    if (followed === undefined) prefetchSoon(line);
    followed = callFollower.handleCallState(message).catch(reportError);
  } else if (message.type === 'orphaned') viewModel.setOrphaned(true);
  else if (message.type === 'covers') viewModel.setCovering(message);
  else if (message.type === 'focus') takeFocus();
  else if (message.type !== 'mark') hearWatch(message);
  else
    Promise.all([browserKeys(), followed])
      .then(([keys]) => keys.markFor(line, message.at))
      .catch(reportError);
}

function show(line: GuestLine | null): void {
  // No field in this form is kept in the browser's session files, and one of its method is never sent.
  const root = document.getElementById('panel');
  if (root === null) return;
  render(<Panel onLeave={() => line?.post({ type: 'focus-page' })} />, root);
  interviewModel.followOthers(stop.signal);
}

async function openFramed(): Promise<void> {
  const nonce = location.hash.slice(1);
  const line = connectToGuest(nonce, (message) => hear(message, line), stop.signal);
  if (callModel.readAhead()) prefetchInterview().catch(reportError);
  if (nonce === '' || !(await requestRedemption(nonce))) return stop.abort();
  show(line);
  line.start();
  line.post({ type: 'ready' });
}

async function openAlone(): Promise<void> {
  show(null);
  prefetchSoon(null);
  const asked = new URLSearchParams(location.hash.slice(1));
  const prepared = asked.get('prepared');
  callModel.setBlank(asked.has('new'));
  // Loaded again, the page goes on with what was begun in it.
  if (asked.has('new')) history.replaceState(null, '', location.pathname);
  const fresh = prepared !== null && (await (await import('@/lib/state/prepared/prepared')).isPrepared(prepared));
  await callModel.resume(asked.get('interview'), fresh);
  await (await browserKeys()).standAlone(asked.has('reason'), focusComposer, stop.signal);
}

const isAlone = opensAlone({ pathname: location.pathname, origin, readTopOrigin: () => window.top?.origin });
applySavedLook(isAlone || isPractice ? 'own' : 'framed');
(isAlone ? openAlone : openFramed)().catch(reportError);
