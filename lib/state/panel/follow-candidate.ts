import { effect, type ReadonlySignal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import { cleanName, findCandidate } from '@/lib/core/interview/page-names';
import type { Interviewer } from '@/lib/core/scorecard/scorecard';
import { requestNames } from '@/lib/messaging/call-page';
import type { CallState } from '@/lib/messaging/messages';
import type { CandidateName } from './candidate-name';

const readEveryMs = 1000;
/** After a slow reading, pause for this many times its duration. */
const restPerWork = 20;

/** When names are read, which name is the user's own, and who receives the result. */
export type CandidateSources = Pick<CandidateName, 'setCandidateName'> & {
  readonly call: ReadonlySignal<CallState | null>;
  readonly currentInterview: ReadonlySignal<unknown>;
  readonly interviewer: ReadonlySignal<Interviewer | null>;
  readonly loadInterviewer: () => Promise<void>;
};

/** Reads the names on the page; `joinedAs` is the name under which the user joined, if known. */
async function readCandidate(tab: number, joinedAs: string, { interviewer, setCandidateName }: CandidateSources): Promise<void> {
  const { people, own } = await requestNames(tab);
  const names = { people: people.map(cleanName), own: own === null ? null : cleanName(own || joinedAs) };
  setCandidateName(findCandidate(names, interviewer.peek()?.name ?? ''));
}

/** Reads the names repeatedly while a panel without an interview is rendered beside a call; a hidden panel gets no frames and reads nothing. */
function watchCall(tab: number, sources: CandidateSources): (() => void) | undefined {
  const state = sources.call.value;
  if (state?.phase === 'lobby') sources.setCandidateName('');
  if (state?.phase !== 'in-call' || sources.currentInterview.value !== null) return undefined;
  const stop = new AbortController();
  const read = () => {
    if (stop.signal.aborted) return;
    const began = performance.now();
    readCandidate(tab, state.own, sources)
      .then(() => setTimeout(() => requestAnimationFrame(read), Math.max(readEveryMs, restPerWork * (performance.now() - began))))
      .catch(reportError);
  };
  requestAnimationFrame(read);
  return () => stop.abort();
}

/**
 * Keeps the candidate's name up to date with the call's page until the signal aborts. The interviewer's name is read first, because it is never the
 * candidate's.
 */
export async function followCandidate(sources: CandidateSources, signal: AbortSignal): Promise<void> {
  const [tab] = await Promise.all([browser.tabs.getCurrent(), sources.loadInterviewer()]);
  const { id } = tab ?? {};
  if (id !== undefined)
    signal.addEventListener(
      'abort',
      effect(() => watchCall(id, sources)),
    );
}
