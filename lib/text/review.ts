import type { StanceCounts } from '@/lib/core/scorecard/checklist';
import type { Doubt } from '@/lib/core/scorecard/doubts';

const doubts: Readonly<Record<Doubt, (value: number) => string>> = {
  'one-short-note': (value) => `A ${value} on one short note. Is there an example, or another note?`,
  'only-strengths': (value) => `A ${value}, and every note is a strength. Is a concern missing?`,
  'only-concerns': (value) => `A ${value}, and every note is a concern. Is a strength missing?`,
  'only-follow-ups': (value) => `A ${value}, and every note is still to be followed up.`,
};

/** Why a rating is worth a second look, as a question that stops nothing. */
export const explainDoubt = (doubt: Doubt, value: number): string => doubts[doubt](value);

/** What a dimension lacks for the finish. */
export const describeMissing = { rating: 'Needs a rating, or Not assessed', evidence: 'Needs a note as evidence' } as const;

const counted = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count.toLocaleString()} ${count === 1 ? one : many}`]);

/** How much evidence there is, in words: “2 strengths, 1 concern”; '' for none. */
export const describeStanceCounts = (counts: StanceCounts): string =>
  [
    ...counted(counts.for, 'strength', 'strengths'),
    ...counted(counts.against, 'concern', 'concerns'),
    ...counted(counts.revisit, 'follow-up', 'follow-ups'),
    ...counted(counts.plain, 'note', 'notes'),
  ].join(', ');

/** Where a scorecard goes once it is finished, by the names of its destinations. */
export function describeDestinations(names: readonly string[]): string {
  const [first, second, ...others] = names;
  if (first === undefined) return 'Stays on this device';
  if (second === undefined) return `Sends to ${first}`;
  return others.length === 0 ? `Sends to ${first} and ${second}` : `Sends to ${first} and ${names.length - 1} more`;
}

/** What the review of a practice interview says of its finish. */
export const practiceWords = { sentNowhere: 'Practice: sent nowhere', over: 'Practice finished. The page beside this panel deletes it.' } as const;

/** How much is left of the thirty minutes; `minutes` is rounded up, and 0 or less once they are over. */
export const describeTimeLeft = (minutes: number): string => (minutes > 0 ? `${minutes} min left` : '30 minutes are over');

/** Texts about the thirty minutes, each once. */
export const timeMoments = {
  tenLeft: 'Ten minutes are left to finish this scorecard.',
  fiveLeft: 'Five minutes are left to finish this scorecard.',
  over: 'The thirty minutes for this scorecard are over. Nothing is lost; finish it when you can.',
} as const;

/** When a scorecard was finished and how long after its call; `minutes` is null where the call's end is not known. */
export function describeFinish(time: string, minutes: number | null): string {
  const after =
    minutes === null
      ? ''
      : `, ${minutes === 0 ? 'less than a minute' : minutes === 1 ? 'one minute' : `${minutes.toLocaleString()} minutes`} after the call`;
  return `At ${time}${after}. Now locked.`;
}
