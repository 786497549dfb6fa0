import type { Interview } from '@/lib/core/interview/interview';
import { stanceLabels, stanceSigns } from '@/lib/core/note/stance';
import { contextLabels, levelLabels } from './exports';

const levelNames: Readonly<Record<string, string>> = levelLabels;

/** The name of a level; an unknown one as stored. */
export const nameLevel = (level: string): string => levelNames[level] ?? level;

/** The names of an interview's states in a list. */
export const stateNames = {
  running: 'Running',
  'to-finish': 'To finish',
  amending: 'Being amended',
  'needs-you': 'Needs you',
  'outcome-unknown': 'Outcome unknown',
  sending: 'Sending',
  queued: 'Queued',
  delivered: 'Delivered',
  saved: 'On this device',
} as const;

/** The name of the overdue state. */
export const overdueName = 'Overdue';

/** The names of the groups in a list. */
export const stageNames = { running: 'Running', 'to-finish': 'To finish', finished: 'Finished' } as const;

/** Texts of the list of interviews. */
export const listTexts = {
  reading: 'Reading the interviews…',
  readingNotes: (done: number, total: number) => `Reading the notes: ${done.toLocaleString()} of ${total.toLocaleString()}`,
  notesNotSearched: 'The notes are not searched.',
  noneFound: 'No interview contains these words.',
  found: (count: number) => `${count.toLocaleString()} found`,
  nothingFits: (typed: string) => (typed === '' ? 'No interview matches these filters' : `Nothing matches “${typed}”`),
  nothingFitsHint: 'Names, notes and rubrics were searched. Fewer words, or other filters, find more.',
  unreadable: (count: number) =>
    count === 1 ? 'One interview cannot be read and was left out.' : `${count.toLocaleString()} interviews cannot be read and were left out.`,
} as const;

/** The sign of a stance. */
export const signOfStance = (words: string): string =>
  Object.entries(stanceLabels).flatMap(([stance, known]) => (known === words ? [stanceSigns[stance as keyof typeof stanceSigns]] : []))[0] ?? '';

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60)).toLocaleString();

/** When a scorecard was finished (wall milliseconds), and how long after its call where that is known. */
export const describeFinishedAt = (finishedAt: number, seconds: number | null): string =>
  `Finished ${moment.format(finishedAt)}${seconds === null || seconds < 0 ? '' : `, ${minutes(seconds)} min after the call`}`;

type About = Pick<Interview, 'rubric' | 'context' | 'startedAt' | 'endedAt'>;

/** Texts of an interview's page. */
export const scorecardTexts = {
  chart: 'Scores by dimension',
  chartHint: 'and the minute of each piece of evidence',
  arithmetic: 'Table and arithmetic',
  product: 'Score × weight',
  notAssessed: 'Not assessed',
  leftOut: 'Not assessed: left out of the score',
  noStance: 'Note',
  stances: stanceLabels,
  basedOn: 'Based on',
  basis: (coverage: number, pieces: number) =>
    `${Math.round(coverage * 100)} % of the rubric, ${pieces === 1 ? '1 piece' : `${pieces.toLocaleString()} pieces`} of evidence`,
  evidenceHint: 'In the order of the rubric. Rest on a number, or reach it with Tab, for its anchor.',
  evidenceOf: (name: string) => `Evidence: ${name}`,
  scaleOf: (name: string) => `Anchors of ${name}`,
  anchorFor: (score: number) => `Anchor for ${score}`,
  facts: 'About this interview',
  current: 'current',
  whole: 'The scorecard',
  changes: (count: number) => (count === 1 ? '1 change' : `${count.toLocaleString()} changes`),
  reading: 'Reading the interview…',
  nothingHere: 'No interview here',
  gone: 'This interview is not on this device. It may have been deleted since.',
  unreadable: 'This interview cannot be read. Settings has a copy of it as it is stored.',
  toList: 'All interviews',
  goOn: 'Continue the interview',
  finish: 'Finish the scorecard',
  unfinished: (notes: number) =>
    `The scorecard is not finished. ${notes === 1 ? '1 note is' : `${notes.toLocaleString()} notes are`} kept; recommendation and score are shown once it is finished.`,
  about: ({ rubric: { role, level }, context, startedAt, endedAt }: About, interviewer: string | null) =>
    [
      `${role}, ${nameLevel(level)}`,
      contextLabels[context].toLowerCase(),
      endedAt === null ? moment.format(startedAt) : moment.formatRange(startedAt, Math.max(startedAt, endedAt)),
      ...(interviewer === null ? [] : [`by ${interviewer}`]),
    ].join(' · '),
} as const;

/** Texts of a candidate's page. */
export const joinTexts = {
  here: 'All interviews',
  title: (candidate: string) => `All interviews of ${candidate}`,
  table: 'Interviews of this candidate',
  count: (count: number) =>
    count === 1
      ? 'One interview. Others of the same application are added by themselves; any other is joined by hand.'
      : `${count.toLocaleString()} interviews, of the same application or joined by hand.`,
  more: 'Join another interview',
  moreHint: 'The same name may be somebody else, so nothing is joined by its name alone.',
  find: 'Name or role',
  suggestions: 'Interviews that could be of the same person',
  noneAlike: 'No other interview has this name.',
  noneFound: 'No other interview contains these words.',
  join: 'Join',
  joinWith: (candidate: string, day: string) => `Join the interview with ${candidate} of ${day}`,
  separate: 'Separate',
  separateFrom: (day: string) => `Separate the interview of ${day}`,
  joined: (candidate: string) => `The interview with ${candidate} was joined.`,
  separated: (candidate: string) => `The interview with ${candidate} is separate again.`,
} as const;

/** The column headers of the list of interviews. */
export const columnTexts = {
  candidate: 'Candidate',
  role: 'Role and level',
  date: 'Date',
  recommendation: 'Recommendation',
  score: 'Score',
  state: 'State',
} as const;

/** Messages about a deleted interview. */
export const deletionTexts = {
  isBack: (candidate: string) => `The interview with ${candidate} is back.`,
  deleted: (candidate: string) => `The interview with ${candidate} was deleted from this device.`,
  deletedFor: (candidate: string, seconds: number) => `${deletionTexts.deleted(candidate)} You can undo this for ${seconds} seconds.`,
} as const;

const countInterviews = (count: number) => (count === 1 ? '1 interview' : `${count.toLocaleString()} interviews`);

/** Messages about several deleted interviews. */
export const bulkDeletionTexts = {
  areBack: (count: number) => `${countInterviews(count)} ${count === 1 ? 'is' : 'are'} back.`,
  deleted: (count: number) => `${countInterviews(count)} ${count === 1 ? 'was' : 'were'} deleted from this device.`,
  deletedFor: (count: number, seconds: number) => `${bulkDeletionTexts.deleted(count)} You can undo this for ${seconds} seconds.`,
  held: (count: number) =>
    count === 1
      ? '1 interview is on legal hold and was kept. Settings lists it under Privacy.'
      : `${count.toLocaleString()} interviews are on legal hold and were kept. Settings lists them under Privacy.`,
  none: 'Nothing was deleted.',
  progress: (done: number, total: number) => `${done.toLocaleString()} of ${total.toLocaleString()} deleted`,
} as const;

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** The message about lost interviews; `since` is the wall time in milliseconds since when they were stored. */
export const describeLostInterviews = (since: number): string =>
  `The interviews kept on this device since ${day.format(since)} are gone: the browser's site data was cleared, or its database was damaged. Plumbline deleted nothing. ` +
  'Scorecards that were delivered, copied or downloaded are where they went. A backup can be restored in Settings; without one, destinations and rubrics of your own have to be set up again.';
