import '@/components/ui/styles/every-page';
import './page.css';
import { render } from 'preact';
import { focusComposer } from '@/components/panel/focus';
import { prefetchInterview } from '@/components/panel/lazy-interview';
import { Panel } from '@/components/panel/Panel';
import { type FirstPicture, removeFirstPicture } from '@/components/panel/start/first-picture';
import type { ToGuest } from '@/lib/messaging/messages';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';

const { signal } = new AbortController();

/** What stands behind the first picture: the line to the guest, and all that is not seen at once. */
const behind = () => import('./behind');

/** Takes the first picture away once there is something in its place. */
function followDrawing(root: HTMLElement): void {
  const drawn = new MutationObserver(() => {
    if (root.querySelector('[data-part="panel"] > *') === null) return;
    drawn.disconnect();
    removeFirstPicture();
  });
  drawn.observe(root, { childList: true, subtree: true });
}

function show(onLeave: () => void): void {
  // No field in this form is kept in the browser's session files, and one of its method is never sent.
  const root = document.getElementById('panel');
  if (root === null) return;
  followDrawing(root);
  render(<Panel onLeave={onLeave} />, root);
  interviewModel.followOthers(signal);
}

async function openFramed({ port }: FirstPicture): Promise<void> {
  if (callModel.readAhead()) prefetchInterview().catch(reportError);
  const toPage: ToGuest = { type: 'focus-page' };
  show(() => void port.then((line) => line.postMessage(toPage)));
  await Promise.all([callModel.startAtOnce(), behind().then(({ followGuest }) => followGuest(port, signal))]);
}

async function openAlone(): Promise<void> {
  show(() => undefined);
  const { loadBrowserKeys, prefetchSoon } = await behind();
  prefetchSoon(null, signal);
  const asked = new URLSearchParams(location.hash.slice(1));
  const prepared = asked.get('prepared');
  callModel.setBlank(asked.has('new'));
  // Loaded again, the page goes on with what was begun in it.
  if (asked.has('new')) history.replaceState(null, '', location.pathname);
  const fresh = prepared !== null && (await (await import('@/lib/state/prepared/prepared')).isPrepared(prepared));
  await callModel.resume(asked.get('interview'), fresh);
  await (await loadBrowserKeys()).standAlone(asked.has('reason'), focusComposer, signal);
}

/** Opens the panel in place of its first picture; the page's first script loads this once the guest is known. */
async function open(first: FirstPicture | undefined): Promise<void> {
  if (first === undefined) throw new Error('Expected the first script of the page, it has not run.');
  await first.untilComposed();
  await (first.isAlone ? openAlone() : openFramed(first));
}

open(globalThis.plumblineFirst).catch(reportError);
