import type { OutboxRow } from '@/lib/core/delivery/delivery';
import { mostUrgent } from '@/lib/core/delivery/delivery-summary';
import { viewDelivery } from '@/lib/core/delivery/delivery-view';
import type { InterviewHead } from '@/lib/core/interview/head';
import { foldText, matchWords } from '@/lib/core/text/fold';
import type { Heads } from '@/lib/storage/interview/heads';
import { type InterviewsFound, observeDeliveriesOf, observeHeads } from '@/lib/storage/observe';

/** Calls `listener` with every interview on this device, the latest first, now and at each change, until the signal aborts. */
export function observeListed(listener: (listed: Heads) => void, signal: AbortSignal): void {
  observeHeads(listener, signal);
}

const folded = new WeakMap<InterviewHead, string>();

function wordsOf(head: InterviewHead): string {
  const known = folded.get(head);
  if (known !== undefined) return known;
  const words = foldText(`${head.candidate} ${head.rubric}`);
  folded.set(head, words);
  return words;
}

/** Those interviews whose candidate or rubric holds every typed word, accents and case aside; all of them where nothing is typed. */
export function findHeads(heads: readonly InterviewHead[], typed: string): readonly InterviewHead[] {
  if (typed.trim() === '') return heads;
  const fits = matchWords(typed);
  return heads.filter((head) => fits(wordsOf(head)));
}

/** How the scorecard of an interview stands: the state of all its deliveries, or that it is being amended. */
export type ScorecardState = OutboxRow['state'] | 'amending';

function statesOf({ rows, destinations, amended }: InterviewsFound): ReadonlyMap<string, ScorecardState> {
  const stateOf = (row: OutboxRow) => viewDelivery(row, destinations.find(({ id }) => id === row.destinationId) ?? null).state;
  const delivered = [...Map.groupBy(rows, ({ interviewId }) => interviewId)].flatMap(([id, own]): readonly (readonly [string, ScorecardState])[] => {
    const state = mostUrgent(own.map(stateOf));
    return state === null ? [] : [[id, state]];
  });
  return new Map([...[...amended].map((id) => [id, 'amending'] as const), ...delivered]);
}

/** Calls `listener` with how the scorecards of some interviews stand, by the interview's id, now and at each change, until the signal aborts. */
export function observeStates(
  heads: readonly InterviewHead[],
  listener: (states: ReadonlyMap<string, ScorecardState>) => void,
  signal: AbortSignal,
): void {
  observeDeliveriesOf(heads, (found) => listener(statesOf(found)), signal);
}
