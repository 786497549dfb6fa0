import '@/components/ui/styles/every-page';
import './page.css';
import { render } from 'preact';
import { prefetchInterview } from '@/components/panel/lazy-interview';
import { Panel } from '@/components/panel/Panel';
import { type FirstPicture, removeFirstPicture } from '@/components/panel/start/first-picture';
import type { ToGuest } from '@/lib/messaging/messages';
import { callModel, interviewModel } from '@/lib/state/page/panel/interview';

const { signal } = new AbortController();

/** What is loaded behind the first view: the connection to the guest, and everything that is not visible at first. */
const behind = () => import('./behind');

/** Removes the first view once its replacement is there. */
function followDrawing(root: HTMLElement): void {
  const drawn = new MutationObserver(() => {
    if (root.querySelector('[data-part="panel"] > *') === null) return;
    drawn.disconnect();
    removeFirstPicture();
  });
  drawn.observe(root, { childList: true, subtree: true });
}

function show(onLeave: () => void): void {
  // The browser stores no field of this form in its session files, and a form with this method is never sent.
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

async function openAlone({ untilReplaceable }: FirstPicture): Promise<void> {
  show(() => undefined);
  await (await behind()).openAlone(untilReplaceable, signal);
}

/** Replaces the first view by the panel; the page's first script loads this once the guest is known. */
async function open(first: FirstPicture | undefined): Promise<void> {
  if (first === undefined) throw new Error('Expected the first script to have run.');
  await first.untilReplaceable();
  await (first.isAlone ? openAlone(first) : openFramed(first));
}

open(globalThis.plumblineFirst).catch(reportError);
