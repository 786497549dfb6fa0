import type { ScorecardData } from '@/lib/core/debrief/debrief-scorecard';
import { readableText } from '@/lib/core/text/readable';
import { debriefTexts } from './page';

/** Whose a scorecard is, by which rubric, when it was finished, and for which application. */
export function describeChoosable({ interviewer, rubric, interview, candidate }: ScorecardData, isReceived: boolean): string {
  const { applicationId } = candidate.references;
  return [
    readableText(interviewer.name ?? '') || debriefTexts.unnamed,
    readableText(rubric.title),
    debriefTexts.finishedOn(interview.finishedAt),
    applicationId === undefined ? debriefListTexts.noApplication : debriefListTexts.application(readableText(applicationId)),
    ...(isReceived ? [debriefListTexts.fromFile] : []),
  ].join(' · ');
}

/** The texts of the list of debriefs, of a new one, and of adding scorecards. */
export const debriefListTexts = {
  reading: 'Reading the debriefs…',
  none: 'No debriefs yet',
  noneHint: 'A debrief puts the finished scorecards of several interviewers side by side, averages them, and shows where they differ widely.',
  noneNext: 'Begin with a candidate whom you have interviewed, or add the scorecards that others have exported as JSON.',
  create: 'New debrief',
  add: 'Add scorecards',
  files: 'Scorecards to add',
  list: 'Debriefs',
  candidate: 'Candidate',
  state: 'State',
  scorecards: 'Scorecards',
  begun: 'Begun',
  closed: 'Opens when you have finished',
  undecided: 'No decision yet',
  unread: 'Decided; open it to read',
  whose: 'Whose debrief is it?',
  find: 'Find a candidate',
  findHint: 'Names, roles, interviewers',
  noneFound: 'No finished scorecard has these words.',
  nothingFinished: 'No scorecard can be put into a debrief yet. Finish an interview, or add the scorecards of others.',
  chosen: (count: number) => (count === 1 ? '1 scorecard chosen' : `${count.toLocaleString()} scorecards chosen`),
  byItself: 'Same application: joins by itself',
  fromFile: 'from a file',
  noApplication: 'no application id',
  application: (id: string) => `application ${id}`,
  others: 'Other debriefs of this application:',
  begunOn: (at: number) => `begun on ${debriefTexts.finishedOn(new Date(at).toISOString())}`,
  decideInOne: 'Record the decision in one of them.',
  begin: 'Begin debrief',
  chooseOne: 'Choose at least one scorecard.',
  cancel: 'Cancel',
  created: (name: string) => `The debrief of ${name} was created.`,
  deleted: (name: string) => `The debrief of ${name} is deleted, with the scorecards of others that were in no other one.`,
  deletedHere: (name: string) => `The debrief of ${name} is deleted on this device. What your team’s store has of it stays there.`,
  held: 'One of its interviews is on legal hold. Nothing was deleted.',
  addedTo: (count: number, name: string) =>
    count === 1 ? `One scorecard is added to the debrief of ${name}.` : `${count} scorecards are added to the debrief of ${name}.`,
} as const;

/** The texts of scorecards that were read from files. */
export const receivedTexts = {
  title: 'What came of the files',
  reading: (done: number, total: number) => `Reading the files: ${done} of ${total}`,
  stop: 'Stop',
  dismiss: 'Close',
  tooMany: (most: number) => `More than ${most} files were given. The rest was not read: add them in a second step.`,
  read: 'Read',
  newer: 'A later revision of a scorecard that is here',
  older: 'An earlier revision; the later one that is here counts',
  same: 'Here already',
  waits: 'Waits, closed, until your own interview of this candidate is finished',
  twoBodies: 'Refused: another scorecard with the same id and revision says something else. Ask who sent it which one is right.',
  refusedClosed: 'Refused: it cannot be added while your own interview of this candidate is open.',
  refused: (why: string) => `Refused: ${why}`,
  elsewhere: (name: string) => `for ${name}`,
  next: 'Begin a new debrief with those that were read, or open the debrief that they belong to: those of its application are in it.',
  join: 'Add to this debrief',
  added: 'In this debrief',
} as const;
