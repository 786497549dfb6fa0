import type { Decision, Settlement } from '@/lib/core/debrief/entries';
import { recommendationLabels, recommendations } from '@/lib/core/interview/interview';
import type { StanceCounts } from '@/lib/core/scorecard/checklist';

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** The names of the decisions. */
export const decisionNames: Readonly<Record<Decision['decision'], string>> = {
  hire: 'Hire',
  'no-hire': 'No hire',
  'more-interviews': 'More interviews',
  hold: 'Hold',
};

/** The names of the ways to settle a disagreement. */
export const settlingNames: Readonly<Record<Settlement['how'], string>> = { reconciled: 'Reconciled', 'follow-up': 'Follow-up interview' };

/** How many recommend what, the most negative first; those without a recommendation last. */
export function describeRecommendations(counts: Readonly<Record<string, number>>): string {
  const given = recommendations.flatMap((one) => (counts[one] ? [`${counts[one]} ${(recommendationLabels[one] ?? one).toLowerCase()}`] : []));
  return [...given, ...(counts.none ? [`${counts.none} without one`] : [])].join(', ');
}

const counted = (count: number, one: string, many: string) => (count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]);

/** The evidence of a rating by what it speaks for, in words. */
export const describeStances = ({ for: strengths, against, revisit, plain }: StanceCounts): string =>
  [
    ...counted(strengths, 'strength', 'strengths'),
    ...counted(against, 'concern', 'concerns'),
    ...counted(revisit, 'to follow up', 'to follow up'),
    ...counted(plain, 'other note', 'other notes'),
  ].join(', ');

const pieces = (count: number) => (count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`);

const allOf = (count: number) => (count === 1 ? '' : 'all ');

/** The texts of a debrief's page. */
export const debriefTexts = {
  debrief: 'Debrief',
  unnamed: 'No name given',
  reading: 'Reading the debrief…',
  gone: 'This debrief is not on this device. It may have been deleted since.',
  nothingHere: 'No debrief here',
  toList: 'All debriefs',
  table: 'Scores by interviewer',
  dimension: 'Dimension',
  mean: 'Mean',
  spread: 'Spread',
  weighted: 'Weighted score',
  recommendation: 'Recommendation',
  notAssessed: 'Not assessed',
  notAsked: 'Not in this rubric',
  wide: (spread: number) => `${spread}, wide`,
  narrow: (mean: string, spread: string) => `mean ${mean} · spread ${spread}`,
  range: (min: number, max: number) => (min === max ? `all ${min}` : `${min} to ${max}`),
  count: (n: number) => `n ${n}`,
  basedOn: (coverage: number) => `on ${Math.round(coverage * 100)} %`,
  cell: (name: string, dimension: string, score: number | null, evidence: number) =>
    score === null ? `${name}, ${dimension}: not assessed` : `${name}, ${dimension}: ${score}, ${pieces(evidence)}`,
  details: (name: string, dimension: string) => `${dimension}: what ${name} saw`,
  noEvidence: 'No evidence is filed under it.',
  anchorUnknown: 'The rubric’s text for this score is not known.',
  chart: 'Ratings on the scale',
  chartHint: 'Each label is an interviewer; the upright line is the mean.',
  chartMean: 'mean',
  meanScore: 'Mean score',
  scoreOfMeans: 'Score of the means',
  recommendations: 'Recommendations',
  rules: 'Rules of the rubric',
  means: 'Over the means',
  rulesMet: (met: number, all: number, overMeans: boolean | null) => {
    const on = met === all ? (all === 1 ? 'Met on the one scorecard' : `Met on all ${all} scorecards`) : `Met on ${met} of ${all} scorecards`;
    if (overMeans === null) return on;
    return overMeans ? `${on} and over the means` : `${on}, not over the means`;
  },
  eachRule: 'What each rule finds',
  disagreements: 'Wide disagreements',
  open: (all: number, open: number) =>
    all === 0 ? 'None' : open === 0 ? `${all}, ${allOf(all)}settled` : open === all ? `${all}, ${allOf(all)}open` : `${all}, ${open} open`,
  scorecards: (count: number) => (count === 1 ? '1 scorecard' : `${count.toLocaleString()} scorecards`),
  joined: { application: 'joined by application id', hand: 'joined by hand', both: 'joined by application id and by hand' },
  didNotInterview: (name: string | null) => (name === null || name === '' ? 'You did not interview.' : `${name} did not interview.`),
  empty: 'No scorecard is here yet',
  emptyHint: 'Finish an interview of this candidate, or add the scorecards that the others have exported as JSON.',
  finishedOn: (at: string | null) => (at === null ? '' : day.format(new Date(at))),
  notBlind: 'not blind',
  otherName: (name: string) => `for “${name}”`,
  delete: 'Delete debrief',
  export: 'Export',
  pdf: 'PDF',
  notExported: 'This debrief is gone or closed. Nothing was written.',
} as const;

/** The texts of a closed debrief: nothing of what it holds. */
export const closedTexts = {
  title: 'Opens when you have finished',
  why: 'Until your own interview of this candidate is finished, the others’ scorecards stay closed here, in search, in exports and in notifications, so that your judgement is your own.',
  interview: 'Finish your scorecard',
  prepared: 'You have an interview of this candidate prepared. Hold it and finish its scorecard, or delete it under Interviews.',
  toPrepared: 'Prepared interviews',
} as const;

/** The texts of disagreements. */
export const disagreementTexts = {
  none: 'No dimension has ratings that are 2 or more apart.',
  spread: (ends: string, spread: number) => `${ends}: spread ${spread}`,
  and: ' and ',
  ask: (name: string, score: number) => `${name} gave ${score}: what was seen?`,
  askHint: 'Write what was said and done, not an impression. The rating stays as it is.',
  waiting: 'Has not written yet',
  wrote: (by: string | null, at: number) => `${by === null ? 'Written' : `${by} wrote`}, ${moment.format(at)}`,
  save: 'Save evidence',
  saved: 'The evidence is saved.',
  withdrawn: 'The evidence is withdrawn.',
  withdraw: 'Withdraw',
  amend: 'Amend the scorecard',
  how: (name: string) => `How ${name} is settled`,
  reason: 'How you settled it, and why',
  reasonNeeded: 'Say how, and why: it is what the others read.',
  when: 'Begins',
  whenHint: 'The follow-up is prepared under Interviews, about this dimension alone.',
  stay: 'Ratings stay as they were given.',
  settle: 'Settle',
  cancel: 'Leave it as it was',
  settled: (how: Settlement['how'], at: number) => `Settled ${moment.format(at)}: ${settlingNames[how].toLowerCase()}`,
  saidSettled: (name: string) => `${name} is settled.`,
  reopen: 'Settle anew',
  prepared: 'The prepared interview',
  brief: (name: string, reason: string) => `Follow-up from the debrief, about ${name} alone.\n\n${reason}`,
} as const;

/** The texts of the decision. */
export const decisionTexts = {
  title: 'Decision',
  reasons: 'Reasons',
  reasonsNeeded: 'Give the reasons.',
  decisionNeeded: 'Choose what was decided.',
  present: 'Who was there',
  notInterviewing: (name: string) => `${name}, did not interview`,
  others: 'Others',
  othersHint: 'One name a line.',
  stillOpen: (count: number) =>
    count === 1
      ? '1 wide disagreement is open. You can record a decision; it will say so.'
      : `${count} wide disagreements are open. You can record a decision; it will say so.`,
  record: 'Record decision',
  change: 'Change decision',
  recorded: 'The decision is recorded.',
  recordedAt: (at: number, by: string | null) => `Recorded ${moment.format(at)}${by === null ? '' : ` by ${by}`}`,
  counts: (decision: string, at: number, by: string | null) =>
    `Until you record another, this counts: ${decision}, recorded ${moment.format(at)}${by === null ? '' : ` by ${by}`}.`,
  goesTo: (names: readonly string[]) => `It is sent to ${names.join(', ')}.`,
  staysHere: 'It stays on this device: no webhook is set up.',
  noWebhook: 'It is sent to no webhook. Whether your team gets it is said above.',
  cancel: 'Cancel',
  delivery: 'Delivery',
  states: {
    queued: 'Queued',
    sending: 'Sending',
    delivered: 'Delivered',
    'needs-you': 'Needs you',
    'outcome-unknown': 'Outcome unknown',
    saved: 'Saved on this device',
  },
  retry: 'Retry now',
  changedSince: 'Scorecards came, went or were amended since this was recorded. Record the decision again if it rests on them.',
  notSent: 'The decision is recorded but was not sent: something else changed, it could not be stored, or the page was closed.',
  send: 'Send now',
  sent: 'The debrief is queued as it stands.',
} as const;

/** The texts of what is typed in a debrief and not recorded yet. */
export const draftTexts = {
  kept: 'Kept on this device, not recorded yet.',
  discard: 'Discard',
  discardOf: (what: string) => `Discard the unsaved text: ${what}`,
  discarded: 'The text is discarded.',
  elsewhere: 'Written, not recorded',
  elsewhereHint: 'It was typed in forms that are not shown here now, or on a page that was closed. Copy what you need.',
  forms: { evidence: 'Evidence', settlement: 'How a disagreement is settled', decision: 'Decision' },
  copy: 'Copy',
  copied: 'The text is copied.',
  notCopied: 'It could not be copied. Select the text instead.',
} as const;

/** Why a debrief was not changed. */
export const debriefRefusals = {
  gone: 'That debrief is no longer here. Nothing was changed.',
  closed: 'This debrief is closed until your own interview of the candidate is finished. Nothing was changed.',
  changed: 'It was changed elsewhere meanwhile. Look at what is there now, then do it again.',
} as const;

/** Who was there; the words for a missing name where it is not known. */
export const namePerson = ({ name }: { readonly name: string | null }): string => name ?? debriefTexts.unnamed.toLowerCase();
