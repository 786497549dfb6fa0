import { readHash, useHashRoute } from '@/components/workspace/use-hash-route';
import type { InterviewEntry } from '@/lib/core/interview/entry';

/** What of the interviews is on show: the list, an interview, or all of its candidate. */
export type InterviewRoute = { readonly id: string | null; readonly view: 'interview' | 'candidate' };

function readRoute(): InterviewRoute {
  const { id, view } = readHash();
  return { id, view: view === 'candidate' ? view : 'interview' };
}

/** The address of an interview's page, of its candidate's, or of the list. */
export const interviewAddress = (id: string | null, view: InterviewRoute['view'] = 'interview'): string =>
  id === null ? '#interviews' : `#interviews/${encodeURIComponent(id)}${view === 'candidate' ? '/candidate' : ''}`;

/** The list of interviews, as a page on the way to another. */
export const interviewsCrumb = [interviewAddress(null), 'Interviews'] as const;

/** Where an interview goes on: its page once it is finished, the panel before. */
export const addressOfRow = ({ id, stage }: Pick<InterviewEntry, 'id' | 'stage'>): string =>
  stage === 'finished' ? interviewAddress(id) : `/panel.html#interview=${id}`;

/** Goes to an interview's page, or to the list. */
export function goToInterview(id: string | null): void {
  location.hash = interviewAddress(id);
}

/** What the address asks for, followed as it changes. */
export const useInterviewRoute = (): InterviewRoute => useHashRoute(readRoute);
