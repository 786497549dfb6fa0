import type { PracticeStep } from '@/lib/core/practice/steps';

/** What the candidate of the practice call is asked. */
export const practiceQuestion = 'Tell me about a fault that was hard to find.';

/** What the candidate of the practice call answers, line by line. */
export const practiceAnswer: readonly string[] = [
  'Last spring our shop began to time out, but only on Monday mornings.',
  'I did not trust my first idea. I wrote down four causes, and what each of them would leave in the logs.',
  'Replaying one hour of Monday’s traffic ruled out two of them before lunch.',
  'It was a weekly report: it held a lock on the table of orders.',
  'I wrote to our support team before the fix, so that they knew what to tell customers.',
  'We moved the report to a copy of the data, and the time-outs were gone.',
  'I should have asked the author of the report on the first day. I asked on the third.',
  'Afterwards I wrote one page for the team, so that the next one takes an hour and not three days.',
];

/** What each step of the practice call says is to be done. */
export const stepTexts: Readonly<Record<PracticeStep, string>> = {
  note: 'Write what you hear, press Enter',
  evidence: 'Write a note for each of the two dimensions: press its name first',
  rating: 'Rate both with 1 to 5',
  recommendation: 'Press End and review, then choose a recommendation',
  finish: 'Finish scorecard',
};

/** What the page of the practice call says. */
export const practiceTexts = {
  candidate: 'Practice candidate',
  about: 'A one-minute call with a scripted candidate. You write, rate and finish in the same panel that opens beside your calls.',
  apart: 'It does not count: it appears in no list, reminder or backup, and it is never sent.',
  elsewhere: 'The practice call is open in another tab. Close it there to practise here.',
  over: 'That is all there is to it. This scorecard was sent nowhere.',
  finishedBefore: 'You have finished a practice interview. It was sent nowhere.',
  deleted: 'The practice interview is deleted. Nothing of it is left.',
  answerEnds: 'The candidate has finished the answer.',
  noPanel: 'The panel could not be shown. Reload this page to try again; what you wrote is kept.',
} as const;
