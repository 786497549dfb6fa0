const monthFormat = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month as in 2026-11, in words. */
export const sayMonth = (month: string): string => monthFormat.format(new Date(`${month}-01T00:00:00Z`));

const shortMonthFormat = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

/** A month as in 2026-11, in a word for a chart. */
export const shortMonth = (month: string): string => shortMonthFormat.format(new Date(`${month}-01T00:00:00Z`));

const partNames: Readonly<Record<'invitation' | 'own-answers' | 'all-answers' | 'json' | 'excel', string>> = {
  invitation: 'invitation',
  'own-answers': 'answers',
  'all-answers': 'all answers',
  json: 'comparison',
  excel: 'comparison',
};

/** The texts of the list of calibration sessions, and of a new one. */
export const calibrationTexts = {
  title: 'Calibration',
  reading: 'Reading the sessions…',
  none: 'No calibration sessions yet',
  noneHint: 'In a calibration all rate the same answers, each alone. Then you compare: where you differ, and what the anchors mean to each of you.',
  noneNext: 'Begin a session, then share it with your team or send its invitation to the others; or add an invitation that you were sent.',
  create: 'New session',
  ownSamples: 'Own samples',
  add: 'Add files',
  files: 'Calibration files to add',
  list: 'Calibration sessions',
  month: 'Month',
  rubric: 'Rubric',
  state: 'State',
  rated: (rated: number, samples: number) => `${rated} of ${samples} rated by you`,
  compared: (finished: number) => (finished === 1 ? 'Only you have finished' : `${finished} have finished`),
  chooseSamples: 'Which answers?',
  chosen: (count: number) => (count === 1 ? '1 answer chosen' : `${count} answers chosen, about ${count} minutes`),
  chooseOne: 'Choose at least one answer.',
  noMonth: 'Choose a month.',
  begin: 'Begin session',
  cancel: 'Cancel',
  begun: 'Session started. Save the invitation and send it to the others.',
  finished: 'Your answers are finished. Save them and send them to the others.',
  finishedShared: 'Your answers are finished, and go to the team’s store by themselves.',
  deleted: 'The session is deleted, with all ratings.',
  deletedShared: 'The session is deleted here, with all ratings. What is in the team’s store stays there.',
  delete: 'Delete session',
  you: 'You',
  unnamed: 'No name',
  ownedBy: (name: string) => `chosen by ${name}`,
  gone: 'This session was deleted.',
  nothingHere: 'Nothing here',
  toList: 'To the sessions',
  notSaved: 'The file was not saved.',
  save: 'Save',
  print: 'Print',
  saveOwn: 'My answers',
  saveAll: 'Answers of all',
  saveExcel: 'Comparison, Excel',
  saveJson: 'Comparison, JSON',
  parts: partNames,
  due: (month: string, rated: number, samples: number) => `Calibration, ${sayMonth(month)}: you have rated ${rated} of ${samples} answers.`,
  goOn: 'Rate answers',
  again: (month: string) => `The last calibration was in ${sayMonth(month)}.`,
  toCalibration: 'Go to calibration',
} as const;

/** Why a session was not changed. */
export const calibrationRefusals: Readonly<Record<'gone' | 'finished' | 'incomplete', string>> = {
  gone: 'This session was deleted meanwhile. Nothing was saved.',
  finished: 'Your answers were finished already, in another tab. They stay as they are.',
  incomplete: 'Some answers have no rating or no evidence yet.',
};
