import { effect } from '@preact/signals';
import { cleanName, findCandidate } from '@/lib/core/interview/page-names';
import { readNames } from '@/lib/messaging/call-page';
import { call } from '@/lib/state/interview/call';
import { record } from '@/lib/state/interview/session';
import { interviewer, loadInterviewer } from '@/lib/state/review/interviewer';
import { candidateName } from './candidate-name';

const readEveryMs = 1000;
/** A reading that takes long is followed by a pause of so many times as long. */
const restPerWork = 20;

/** Reads the names on the page; the user joined as `joinedAs`, or it is not known how. */
async function readCandidate(tab: number, joinedAs: string): Promise<void> {
  const { people, own } = await readNames(tab);
  const names = { people: people.map(cleanName), own: own === null ? null : cleanName(own || joinedAs) };
  candidateName.value = findCandidate(names, interviewer.peek()?.name ?? '');
}

/** Reads the names again and again while a panel without an interview is drawn beside a call: a hidden one gets no picture, and reads nothing. */
function watchCall(tab: number): (() => void) | undefined {
  const state = call.value;
  if (state?.phase === 'lobby') candidateName.value = '';
  if (state?.phase !== 'in-call' || record.value !== null) return undefined;
  const stop = new AbortController();
  const read = () => {
    if (stop.signal.aborted) return;
    const began = performance.now();
    readCandidate(tab, state.own)
      .then(() => setTimeout(() => requestAnimationFrame(read), Math.max(readEveryMs, restPerWork * (performance.now() - began))))
      .catch(reportError);
  };
  requestAnimationFrame(read);
  return () => stop.abort();
}

/** Keeps the candidate's name as the page of the call shows it, until the signal aborts. Who interviews is read first: that is nobody's candidate. */
export async function followCandidate(signal: AbortSignal): Promise<void> {
  const [tab] = await Promise.all([chrome.tabs.getCurrent(), loadInterviewer()]);
  const { id } = tab ?? {};
  if (id !== undefined)
    signal.addEventListener(
      'abort',
      effect(() => watchCall(id)),
    );
}
