import { effect } from '@preact/signals';
import { cleanName, findCandidate } from '@/lib/core/interview/page-names';
import { call } from '../call';
import { interviewer, loadInterviewer } from '../interviewer';
import { candidateName } from './candidate-name';

function readCandidate(): void {
  const self = interviewer.value;
  if (call.value === null || self === null) return;
  const { people, own } = call.value;
  candidateName.value = findCandidate({ people: people.map(cleanName), own: own && cleanName(own) }, self.name ?? '');
}

/** Keeps the candidate's name as the page of the call shows it, until the signal aborts. Who interviews is read first: that is nobody's candidate. */
export async function followCandidate(signal: AbortSignal): Promise<void> {
  await loadInterviewer();
  signal.addEventListener('abort', effect(readCandidate));
}
