import { nameInSentence } from '@/lib/core/text/readable';
import { debriefTexts } from './page';

/** What an exported debrief calls its facts and parts. */
export const debriefLabels = {
  decision: 'Decision',
  undecided: 'none yet',
  meanScore: 'Mean score',
  scoreOfMeans: 'Score of the means',
  recommendations: 'Recommendations',
  application: 'Application',
  begun: 'Debrief begun',
  settled: 'Settled',
  present: 'Who was there',
  interviewers: 'Interviewers',
  notBlind: 'Finished after others’ scorecards were opened',
  takenOut: 'Taken out of the debrief',
  reasons: 'Reasons',
  scores: 'Scores by interviewer',
  ratings: 'Ratings',
  disagreements: 'Wide disagreements',
  debrief: 'Debrief',
  rules: 'Rules',
  overMeans: 'Over the means',
  differences: 'How the rubrics differ',
  interviewer: 'Interviewer',
  mean: 'Mean',
  spread: 'Spread',
  lowest: 'Lowest',
  highest: 'Highest',
  count: 'Ratings given',
  wide: 'Wide',
  yes: 'yes',
  kind: 'Entry',
  evidence: 'Evidence written in the debrief',
  settlement: 'Settled',
  open: 'not settled',
  by: 'By',
  at: 'At',
} as const;

/** An average with how many values it is made of. */
export const describeAverage = (value: number, n: number, outOf: number): string => `${value.toFixed(2)} of ${outOf} (n ${n})`;

/** A dimension's heading: its mean and spread, where anybody assessed it. */
export function describeRatedDimension(name: string, mean: number | null, spread: number | null, isWide: boolean): string {
  if (mean === null || spread === null) return `${name}: not assessed`;
  return `${name}: mean ${mean.toFixed(2)}, spread ${spread}${isWide ? ' (wide)' : ''}`;
}

/** One interviewer's rating in a line. */
export function describeGivenRating(who: string, score: number | null, evidence: number, anchor: string | null): string {
  const name = nameInSentence(who);
  if (score === null) return `${name}: not assessed`;
  const pieces = evidence === 1 ? '1 piece of evidence' : `${evidence} pieces of evidence`;
  return `${name}: ${score}, ${pieces}${anchor === null ? '' : `. ${anchor}`}`;
}

/** What somebody wrote in the debrief about a rating. */
export const describeWritten = (by: string, about: string, at: string, text: string): string =>
  `${by === debriefTexts.unnamed ? 'Written' : nameInSentence(by)}, on ${nameInSentence(about)}’s rating, ${at}: ${text}`;

/** How a disagreement was settled. */
export const describeSettled = (how: string, by: string, at: string, reason: string): string =>
  `${how}${by === debriefTexts.unnamed ? '' : `, by ${nameInSentence(by)}`}, ${at}: ${reason}`;

/** What a rule found in somebody's ratings, or over the means. */
export const describeRule = (whose: string, explanation: string): string => `${nameInSentence(whose)}: ${explanation}`;
