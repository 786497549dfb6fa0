import '@/components/ui/styles/tokens.css';
import '@/components/ui/styles/base.css';
import '@/components/panel/panel.css';
import { render } from 'preact';
import { focusComposer } from '@/components/panel/focus';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { prefetchInterview } from '@/components/panel/lazy-interview';
import { Panel } from '@/components/panel/Panel';
import type { ToPanel } from '@/lib/messaging/messages';
import { connectToGuest, type GuestLine } from '@/lib/messaging/panel-port';
import { redeemNonce } from '@/lib/messaging/redeem-nonce';
import { problems } from '@/lib/state/app/load-problems';
import { isBlank, readAhead, resume } from '@/lib/state/interview/call';
import { callEvents, followCall } from '@/lib/state/interview/follow-call';
import { covering, editCommands, followOthers, openings, orphaned } from '@/lib/state/interview/session';
import type { FromWatch } from '@/lib/state/panel/watch';

const stop = new AbortController();

/** Takes the focus at once, and again with the next picture: a frame that has just been shown is not laid out yet, and nothing in it can be focused. */
function takeFocus(): void {
  openings.value += 1;
  focusComposer();
  requestAnimationFrame(focusComposer);
}

/** What the script that watches over the panel says, for those who wait for it. */
const hearWatch = (message: FromWatch) => void import('@/lib/state/panel/watch').then(({ hear }) => hear(message)).catch(reportError);

const browserKeys = () => import('@/lib/state/panel/browser-keys');

async function prefetch(line: GuestLine | null): Promise<void> {
  (await import('@/components/ui/clipboard/copy-html')).cleanCopies(stop.signal);
  (await import('@/lib/state/app/failures')).followFailures(stop.signal);
  await prefetchInterview();
  (await import('@/lib/state/interview/field-in-use')).watchKeys(stop.signal);
  if (line !== null) await (await import('@/lib/state/page/follow-candidate')).followPageCandidate(stop.signal);
  (await import('@/lib/state/page/loss')).lossModel.followLoss(stop.signal);
  await (await import('@/components/panel/surface')).mountSurface(line?.post, stop.signal);
  await Promise.all([prefetchCapture(), editCommands(), callEvents(), problems(), browserKeys()]);
  await (await import('@/lib/state/page/preferences')).preferencesModel.follow(stop.signal);
}

/** Loads what is not seen at once, after what is has been drawn. */
const prefetchSoon = (line: GuestLine | null) => setTimeout(() => void prefetch(line).catch(reportError));

let followed: Promise<void> | undefined;

function hear(message: ToPanel, line: GuestLine): void {
  if (message.type === 'call') {
    if (followed === undefined) prefetchSoon(line);
    followed = followCall(message).catch(reportError);
  } else if (message.type === 'orphaned') orphaned.value = true;
  else if (message.type === 'covers') covering.value = message;
  else if (message.type === 'focus') takeFocus();
  else if (message.type !== 'mark') hearWatch(message);
  else
    Promise.all([browserKeys(), followed])
      .then(([keys]) => keys.markFor(line, message.at))
      .catch(reportError);
}

function show(line: GuestLine | null): void {
  const root = document.getElementById('panel');
  if (root === null) return;
  render(<Panel onLeave={() => line?.post({ type: 'focus-page' })} />, root);
  followOthers(stop.signal);
}

async function openFramed(): Promise<void> {
  const nonce = location.hash.slice(1);
  const line = connectToGuest(nonce, (message) => hear(message, line), stop.signal);
  if (readAhead()) prefetchInterview().catch(reportError);
  if (nonce === '' || !(await redeemNonce(nonce))) return stop.abort();
  show(line);
  line.start();
  line.post({ type: 'ready' });
}

async function openAlone(): Promise<void> {
  show(null);
  prefetchSoon(null);
  const asked = new URLSearchParams(location.hash.slice(1));
  const prepared = asked.get('prepared');
  isBlank.value = asked.has('new');
  // Loaded again, the page goes on with what was begun in it.
  if (asked.has('new')) history.replaceState(null, '', location.pathname);
  const fresh = prepared !== null && (await (await import('@/lib/state/prepared/prepared')).isPrepared(prepared));
  await resume(asked.get('interview'), fresh);
  await (await browserKeys()).standAlone(asked.has('reason'), focusComposer, stop.signal);
}

/** Whether the extension's own page, or nothing, is around this one: a page of any other origin lets nothing be read of it. */
function isOwn(): boolean {
  try {
    return window.top?.origin === origin;
  } catch {
    return false;
  }
}

// Only this page opens without a guest; the ones that a call page may frame are strangers anywhere else.
const open = location.pathname === '/panel.html' && isOwn() ? openAlone : openFramed;
open().catch(reportError);
