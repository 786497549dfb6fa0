import type { DecisionContent } from '@/lib/core/debrief/draft';
import type { Decision, Participant } from '@/lib/core/debrief/entries';

/** Somebody who may have been there, with what stands beside their box. */
export type PossibleParticipant = { readonly participant: Participant; readonly label: string };

/** What tells two people apart. */
export const personKey = ({ name, email }: Participant): string => JSON.stringify([name, email]);

/** Whether somebody's box is ticked. */
export const isThere = ({ present }: Pick<DecisionContent, 'present'>, one: Participant): boolean =>
  present.some((each) => personKey(each) === personKey(one));

const longestName = 500;
const mostPresent = 100;
const namesIn = (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().slice(0, longestName)]));

/** Everyone who was there: of the possible people those that are ticked, and other names. */
export const listPresent = (content: DecisionContent, people: readonly PossibleParticipant[]): readonly Participant[] =>
  [
    ...people.map(({ participant }) => participant).filter((one) => isThere(content, one)),
    ...namesIn(content.others).map((name) => ({ name, email: null })),
  ].slice(0, mostPresent);

/** What the form holds at first: the decision that is changed, nothing for a new one. Whoever was there and has no box is among the other names. */
export function initialDecision(before: Decision | null, people: readonly PossibleParticipant[]): DecisionContent {
  const known = new Set(people.map(({ participant }) => personKey(participant)));
  const present = before?.present ?? [];
  return {
    form: 'decision',
    decision: before?.decision ?? null,
    reasons: before?.reasons ?? '',
    present: present.filter((one) => known.has(personKey(one))),
    others: present.flatMap((one) => (known.has(personKey(one)) ? [] : [one.name ?? ''])).join('\n'),
  };
}
