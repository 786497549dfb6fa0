/** The most characters that a candidate's name or a rubric's title has. */
const mostCharacters = 200;
const beside = ' (other version)';

/** The name of the other version, when two versions are kept. */
export const otherVersion = (name: string): string => name.slice(0, mostCharacters - beside.length) + beside;

/** Why a file was not restored. */
export const restoreErrorTexts = {
  foreign: 'This file is not a Plumbline backup. Nothing was changed. Choose a file whose name ends in .plumbline.',
  'too-new': 'A newer version of Plumbline made this backup. Nothing was changed. Update Plumbline, then restore it.',
  broken: 'This backup is damaged or not complete, so none of it was restored. Nothing was changed. Choose another copy.',
  'passphrase-needed': 'This backup is encrypted. Enter its passphrase.',
  'passphrase-wrong': 'Wrong passphrase, or the file was changed after it was made. Nothing was changed here. Enter it again.',
  'too-large': 'This file is larger than any backup can be, so it was not read to its end. Nothing was changed.',
  elsewhere: 'Another tab is restoring a backup. Nothing was changed. Finish or cancel it there first.',
} as const;

/** Why the last automatic copy was not made. */
export const copyErrorTexts = {
  'not-allowed': 'The last automatic copy was not made: the browser may not save files for Plumbline. Switch the copies on again to allow it.',
  'not-saved': 'The last automatic copy could not be saved in your downloads. It is tried again within the hour; check the space on your disk.',
  'no-key': 'The last automatic copy was not made: the browser’s site data was cleared, and the key with it. Enter the passphrase again.',
  'no-folder':
    'The last automatic copy was not made: the browser’s site data was cleared, and your choice of a folder with it. Choose the folder again.',
  'folder-asks':
    'The last automatic copy was not made: the browser asks again whether Plumbline may write into the folder. Earlier copies are kept. Allow it below; the copy is made then.',
  'folder-gone':
    'The last automatic copy was not made: the folder was deleted, moved or renamed, or its disk is not connected. Put it back or choose another. It is tried again within the hour.',
  'folder-full':
    'The last automatic copy was not made: there is no space on the folder’s disk. Earlier copies are kept. Free some space; it is tried again within the hour.',
  'folder-failed':
    'The last automatic copy could not be written into the folder. Earlier copies are kept. It is tried again within the hour; or choose another folder.',
  failed: 'The last automatic copy was not made. It is tried again within the hour.',
} as const;

/** Messages about backups. */
export const backupTexts = {
  stopped: 'Stopped. Nothing was changed.',
  ofOthers:
    'What other interviewers and raters wrote is in it, but not as readable text, and what is closed until you have finished your own stays closed when you restore it. That keeps you from reading it by chance; only a passphrase keeps out somebody who decodes the file.',
  notAllowed: 'The browser was not allowed to save files by itself. No automatic copies are made.',
  folderNotAllowed: 'The browser was not allowed to write into this folder. Nothing was changed.',
  noFolder: 'Choose a folder first.',
  passphraseEmpty: 'Enter a passphrase, or switch encryption off.',
  passphrasesDiffer: 'The two passphrases are not the same. Enter the same one twice.',
  saved: (name: string) => `${name} is in your downloads.`,
  restored: 'The backup was restored.',
} as const;

/** The content of each table, in a backup's preview. */
export const tableNames: Readonly<Record<string, string>> = {
  interviews: 'Interviews',
  notes: 'Notes',
  ratings: 'Ratings',
  ticks: 'Ticks',
  noteDrafts: 'Half-typed notes',
  textEdits: 'Words not saved yet',
  changes: 'History',
  scorecards: 'Finished scorecards',
  amendments: 'Amendments under way',
  choices: 'Choices of destinations',
  holds: 'Legal holds',
  joins: 'Interviews joined by hand',
  turns: 'Transcripts',
  consents: 'Consent to captions',
  transcriptChoices: 'Choices for transcripts',
  suggested: 'Suggestions',
  received: 'Scorecards from others',
  debriefs: 'Debriefs',
  debriefEntries: 'Entries of debriefs',
  settledDebriefs: 'Settled debriefs',
  plans: 'Interview plans',
  calibrations: 'Calibration sessions',
  calibrationRatings: 'Ratings of samples',
  calibrationAnswers: 'Answers from other raters',
  debriefDrafts: 'Half-typed texts of debriefs',
  ownSamples: 'Own sample answers',
  sampleDrafts: 'Half-made sample answers',
  sampleEdits: 'Unsaved changes of sample answers',
  teamRows: 'What is in the team’s store',
  looks: 'When others’ scorecards were opened',
  outbox: 'Deliveries',
  destinations: 'Destinations',
  rubrics: 'Rubrics',
  rubricVersions: 'Versions of rubrics',
  rubricDrafts: 'Drafts of rubrics',
  rubricChanges: 'History of rubrics',
  subscriptions: 'Rubric subscriptions',
  prepared: 'Prepared interviews',
};

/** The progress of work on a backup, in words that do not change with each row. */
export const progressTexts = {
  reading: 'Reading what is stored…',
  packing: 'Writing the file…',
  opening: 'Reading the backup…',
  comparing: 'Comparing it with what is here…',
  restoring: 'Restoring…',
} as const;

type Interviews = { readonly fresh: number; readonly same: number; readonly kept: number; readonly updated: number; readonly both: number };

const say = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? `1 interview ${one}` : `${count.toLocaleString()} interviews ${many}`];

/** What merging a backup would do with its interviews, and what of it cannot be read. */
export function describePreview({ interviews, unreadable }: { readonly interviews: Interviews; readonly unreadable: number }): string {
  const { fresh, same, kept, updated, both } = interviews;
  const parts = [
    ...say(fresh, 'is new', 'are new'),
    ...say(same, 'is here already', 'are here already'),
    ...say(kept, 'was taken further here and stays', 'were taken further here and stay'),
    ...say(updated, 'was taken further in the backup', 'were taken further in the backup'),
    ...say(both, 'was changed on both sides and is kept twice', 'were changed on both sides and are kept twice'),
  ];
  const sentence = parts.length === 0 ? 'It holds no interviews.' : `${parts.join(', ')}.`;
  return unreadable === 0
    ? sentence
    : `${sentence} ${unreadable.toLocaleString()} rows cannot be read by this version: they are restored as they are, and listed under “Set aside”.`;
}

/** What the user has to know about copies beside where they go. */
export const copyHints = {
  keeps: 'Plumbline deletes no copy: what you erase here stays in the copies made before, until you delete them.',
  asksAgain: 'The browser may ask again after each start, unless you allow it on every visit. Until you allow it, a due copy waits.',
  cutOff: 'If the browser ends while a copy is being written, an empty or incomplete file may stay. The copy is then made again, under another name.',
} as const;

/** Where automatic copies go; `folder` is the name of the picked folder, null for the downloads folder. */
export const describeCopyPlace = (folder: string | null): string =>
  folder === null ? 'the folder “Plumbline” in your downloads' : `the folder “${folder}”`;
