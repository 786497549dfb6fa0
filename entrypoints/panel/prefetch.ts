import { effect } from '@preact/signals';
import { prefetchCapture } from '@/components/panel/lazy-capture';
import { prefetchInterview } from '@/components/panel/lazy-interview';
import type { GuestLine } from '@/lib/messaging/panel-port';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { editCommands } from '@/lib/state/interview/interview-model';
import { callEvents } from '@/lib/state/page/call/call';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { preferencesModel } from '@/lib/state/page/preferences';
import { candidateNameModel } from '@/lib/state/page/surface/candidate-name';
import { isPractice } from '@/lib/state/panel/practice';

/** What an interview needs beyond its first view. */
async function prefetchInterviewParts(line: GuestLine | null, signal: AbortSignal): Promise<void> {
  await prefetchInterview();
  if (line !== null) (await import('@/lib/state/page/captions/line')).captionLine.captionsBy(line.post);
  (await import('@/lib/state/page/suggestions/follow')).followSuggestions(signal).catch(reportError);
  await Promise.all([
    prefetchCapture(),
    import('@/lib/state/interview/reading/read-again'),
    editCommands(),
    callEvents(),
    errorMessages(),
    import('@/lib/state/page/surface/browser-keys'),
  ]);
}

/** Resolves once an interview is open or likely to begin soon: the form has a name, or is used. Until then its parts would only take memory. */
function untilInterviewNears(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    for (const use of ['keydown', 'input', 'pointerdown']) document.addEventListener(use, () => resolve(), { signal, once: true, capture: true });
    const end = effect(() => {
      if (interviewModel.currentInterview.value === null && candidateNameModel.candidateName.value === '') return;
      resolve();
      queueMicrotask(() => end());
    });
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Loads what is not visible at first, and begins to follow what may change; `line` leads to the guest, null where there is none. */
export async function prefetch(line: GuestLine | null, signal: AbortSignal): Promise<void> {
  untilInterviewNears(signal)
    .then(() => prefetchInterviewParts(line, signal))
    .catch(reportError);
  (await import('@/components/lock/in-panel')).lockPanel(signal);
  (await import('@/components/ui/clipboard/copy-html')).cleanCopies(signal);
  (await import('@/lib/state/page/failures')).failureFollower.followFailures(signal);
  preferencesModel.follow(signal).catch(reportError);
  (await import('@/lib/state/page/surface/call-look')).followLook(line !== null && !isPractice, signal);
  (await import('@/lib/state/page/call/fields')).fieldWatch.watchKeys(signal);
  if (line !== null) await (await import('@/lib/state/page/surface/follow-candidate')).followPageCandidate(signal);
  await (await import('@/components/panel/surface')).standIn(line?.post, signal);
}
