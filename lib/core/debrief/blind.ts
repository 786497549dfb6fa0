import { type ComparableName, canBeSameName, comparableName } from '@/lib/core/person/same-name';

/** A candidate as far as is known: every name, application and person (of interviews that were joined by hand) that is theirs. */
export type DebriefCandidate = {
  readonly names: readonly string[];
  readonly applicationIds: readonly string[];
  readonly persons: readonly string[];
};

/** An interview on this device, running, finished or prepared. */
export type LocalInterview = {
  readonly kind: 'interview' | 'prepared';
  readonly id: string;
  readonly candidate: string;
  /** Names that the candidate had here before they were corrected. */
  readonly formerly: readonly string[];
  readonly applicationId: string | null;
  /** The same for interviews that were joined by hand; null for one that was not. */
  readonly person: string | null;
  /** Whether its scorecard was finished at least once: one that is being amended stays finished. */
  readonly isFinished: boolean;
  /** The debrief that it was prepared by as a follow-up; null for any other. */
  readonly followsUp: string | null;
};

/**
 * Whether others' scorecards of a candidate may be seen on this device: 'closed' until the interview or prepared interview `by` is finished, 'open'
 * after one's own, and at once for somebody who 'did-not-interview'.
 */
export type Blindness =
  | { readonly state: 'closed'; readonly by: Pick<LocalInterview, 'kind' | 'id' | 'candidate'> }
  | { readonly state: 'open' }
  | { readonly state: 'did-not-interview' };

/** The names of interviews, each prepared once: there may be thousands of interviews and hundreds of debriefs. */
const prepared = new WeakMap<LocalInterview, readonly ComparableName[]>();

function namesOf(interview: LocalInterview): readonly ComparableName[] {
  const known = prepared.get(interview) ?? [interview.candidate, ...interview.formerly].map(comparableName);
  prepared.set(interview, known);
  return known;
}

function isOf(interview: LocalInterview, { applicationIds, persons }: DebriefCandidate, names: readonly ComparableName[]): boolean {
  if (interview.applicationId !== null && applicationIds.includes(interview.applicationId)) return true;
  if (interview.person !== null && persons.includes(interview.person)) return true;
  return namesOf(interview).some((own) => names.some((name) => canBeSameName(name, own)));
}

/** Whether an interview can be one of a candidate, by its application, its person, or any of its names. */
export const isAbout = (interview: LocalInterview, candidate: DebriefCandidate): boolean =>
  isOf(interview, candidate, candidate.names.map(comparableName));

/**
 * Decides whether others' scorecards of a candidate may be seen, given every interview here. The same name is enough to close: a name that is wrongly
 * taken for another costs a wait, the opposite would spoil a judgement. A name that was corrected goes on closing until the finish. A follow-up prepared by the debrief itself does not close it.
 */
export function judgeBlindness(candidate: DebriefCandidate, here: readonly LocalInterview[], debriefId: string | null): Blindness {
  const names = candidate.names.map(comparableName);
  const own = here.filter((interview) => isOf(interview, candidate, names));
  const open = own.find(({ isFinished, followsUp }) => !isFinished && (followsUp === null || followsUp !== debriefId));
  if (open !== undefined) return { state: 'closed', by: { kind: open.kind, id: open.id, candidate: open.candidate } };
  return own.some(({ isFinished }) => isFinished) ? { state: 'open' } : { state: 'did-not-interview' };
}
