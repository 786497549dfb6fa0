import { effect } from '@preact/signals';
import { render } from 'preact';
import { callModel, interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { contextModel } from '@/lib/state/page/surface/context';
import { launcherFollower } from '@/lib/state/page/surface/launcher';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { watchLine } from '@/lib/state/page/surface/watch';
import { followHandOver } from '@/lib/state/panel/hand-over';
import { isPractice } from '@/lib/state/panel/practice';
import type { Post } from '@/lib/state/panel/watch';
import { comeBack, leaveView } from './edges/moves';
import { makeScrollHold } from './hold-scroll';
import { keepFocus } from './keep-focus';
import { pressMove } from './MoveMenu';
import { SurfaceParts } from './SurfaceParts';

/** Resolves once it is known which interview is open. */
function opened(): Promise<void> {
  return new Promise((resolve) => {
    const end = effect(() => {
      if (callModel.opening.value === 'reading') return;
      resolve();
      queueMicrotask(() => end());
    });
  });
}

/** In a separate document the panel takes over a view, and hands it over whenever it is left. */
async function standAlone(stop: AbortSignal): Promise<void> {
  await opened();
  if (new URLSearchParams(location.hash.slice(1)).has('view')) await comeBack(false);
  for (const left of ['blur', 'pagehide']) window.addEventListener(left, leaveView, { signal: stop });
}

/** Sets attributes on the root element for the style; a `:has()` selector instead would make each change in the panel restyle all of it. */
function markRoot(): void {
  const { documentElement } = document;
  documentElement.dataset.surface = surfaceModel.surface.value ?? (contextModel.movedElsewhere.value ? 'away' : 'page');
  documentElement.dataset.side = surfaceModel.placement.value.side;
  documentElement.toggleAttribute('data-interviewing', interviewModel.currentInterview.value !== null);
  documentElement.toggleAttribute('data-reviewing', interviewModel.reviewing.value);
  documentElement.toggleAttribute('data-no-room', surfaceModel.isForced.value);
}

/**
 * Adds the parts of a surface beside the panel's own nodes. Those keep their place in the document, so that drafts, caret and scroll positions are
 * unchanged. `post` makes the guest place the panel; absent for a separate page.
 */
export async function mountSurface(post: Post | undefined, stop: AbortSignal): Promise<void> {
  const framed = post !== undefined;
  watchLine.watchBy(post ?? null);
  const found = contextModel.findPanelContext(framed);
  if (framed) await surfaceModel.followSurface(post, stop);
  else await found;
  const root = document.createElement('div');
  root.id = 'surface';
  document.body.prepend(root);
  const holdScroll = makeScrollHold(stop);
  let before = surfaceModel.surface.peek();
  const mark = () => {
    const surface = surfaceModel.surface.value;
    if (surface !== before) holdScroll();
    before = surface;
    markRoot();
  };
  stop.addEventListener('abort', effect(mark));
  document.addEventListener('keydown', pressMove, { signal: stop });
  render(<SurfaceParts />, root);
  if (framed) {
    keepFocus(post, stop);
    launcherFollower.followState(post, stop);
    followHandOver(post, stop).catch(reportError);
    stop.addEventListener(
      'abort',
      viewModel.openings.subscribe(() => contextModel.movedElsewhere.peek() && void comeBack(true).catch(reportError)),
    );
  } else standAlone(stop).catch(reportError);
}

/** Lets a panel with real interviews move anywhere and report lost ones, and makes that of a practice call fill its frame. */
export async function standIn(post: Post | undefined, stop: AbortSignal): Promise<void> {
  if (isPractice) return watchLine.watchBy(null);
  (await import('@/lib/state/page/loss')).lossModel.followLoss(stop);
  await mountSurface(post, stop);
}
