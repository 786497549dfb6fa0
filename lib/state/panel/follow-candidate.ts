import { effect, type ReadonlySignal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import { cleanName, findCandidate } from '@/lib/core/interview/page-names';
import type { Interviewer } from '@/lib/core/scorecard/scorecard';
import { requestNames } from '@/lib/messaging/call-page';
import type { CallState } from '@/lib/messaging/messages';
import type { CandidateName } from './candidate-name';

const readEveryMs = 1000;
/** A reading that takes long is followed by a pause of so many times as long. */
const restPerWork = 20;

/** What tells when names are read, whose name is the user's own, and who takes what is found. */
export type CandidateSources = Pick<CandidateName, 'setCandidateName'> & {
  readonly call: ReadonlySignal<CallState | null>;
  readonly currentInterview: ReadonlySignal<unknown>;
  readonly interviewer: ReadonlySignal<Interviewer | null>;
  readonly loadInterviewer: () => Promise<void>;
};

/** Reads the names on the page; the user joined as `joinedAs`, or it is not known how. */
async function readCandidate(tab: number, joinedAs: string, { interviewer, setCandidateName }: CandidateSources): Promise<void> {
  const { people, own } = await requestNames(tab);
  const names = { people: people.map(cleanName), own: own === null ? null : cleanName(own || joinedAs) };
  setCandidateName(findCandidate(names, interviewer.peek()?.name ?? ''));
}

/** Reads the names again and again while a panel without an interview is drawn beside a call: a hidden one gets no picture, and reads nothing. */
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

/** Keeps the candidate's name as the page of the call shows it, until the signal aborts. Who interviews is read first: that is nobody's candidate. */
export async function followCandidate(sources: CandidateSources, signal: AbortSignal): Promise<void> {
  const [tab] = await Promise.all([browser.tabs.getCurrent(), sources.loadInterviewer()]);
  const { id } = tab ?? {};
  if (id !== undefined)
    signal.addEventListener(
      'abort',
      effect(() => watchCall(id, sources)),
    );
}
