/** What a scorecard that is taken away calls its facts, in the order in which they stand. */
export const factLabels = {
  rubric: 'Rubric',
  role: 'Role',
  level: 'Level',
  kind: 'Kind',
  interview: 'Interview',
  finished: 'Finished',
  interviewer: 'Interviewer',
  othersOpened: 'Others’ scorecards opened before the finish',
  application: 'Application',
  recommendation: 'Recommendation',
  score: 'Weighted score',
} as const;

/** What it calls its parts. */
export const partNames = {
  summary: 'Summary',
  evidence: 'Evidence',
  comment: 'Comment',
  anchor: 'Anchor',
  otherNotes: 'Other notes',
  emptyMarks: 'Empty marks',
  anchors: 'The rubric’s anchors',
  rules: 'Rules',
} as const;

/** The heads of its columns, in tables and spreadsheets. */
export const columnNames = {
  candidate: 'Candidate',
  part: 'Part',
  dimension: 'Dimension',
  weight: 'Weight',
  score: 'Score',
  outOf: 'Out of',
  evidence: 'Evidence',
  strengths: 'Strengths',
  concerns: 'Concerns',
  followUps: 'Follow ups',
  callTime: 'Call time',
  stance: 'Stance',
  source: 'Source',
  note: 'Note',
  text: 'Text',
  zone: 'Time zone',
  remark: 'Remark',
  time: 'Time',
  version: 'Version',
} as const;

/** What stands beside its parts in a spreadsheet’s column of parts. */
export const rowNames = { rating: 'Rating', note: 'Note', mark: 'Empty mark', rule: 'Rule' } as const;

/** The names of a workbook’s sheets. */
export const sheetNames = { scores: 'Scores', notes: 'Notes', rubric: 'Rubric', interview: 'Interview' } as const;

/** The kinds of interview. */
export const contextLabels = { 'live-call': 'Live call', 'live-coding': 'Live coding', 'take-home': 'Take-home', phone: 'Phone' } as const;

/** The levels of a rubric. */
export const levelLabels = { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;

/** What stands where a dimension has no score, a recommendation was not given, or a time is not known. */
export const absentLabels = { score: 'not assessed', recommendation: 'none', time: 'unknown' } as const;

/** The weighted score with what it is based on; `coverage` is from 0 to 1. */
export const describeScore = ({ value, outOf, coverage }: { readonly value: number; readonly outOf: number; readonly coverage: number }): string =>
  `${value.toFixed(2)} of ${outOf}, based on ${Math.round(coverage * 100)} % of the rubric`;

/** What an amendment is called, before its reason. */
export const describeRevision = (revision: number): string => `Revision ${revision}`;

/** What stands beside a text that goes on from the cell above, because no cell of a spreadsheet holds more. */
export const continuedText = 'Continues from the row above: a cell holds at most 32,767 characters.';

/** What stands at the foot of each page of a document. */
export const pageLabel = { page: 'Page', of: 'of' } as const;

/** What a menu calls the formats in which a scorecard leaves as a file, in its order. */
export const formatNames = { word: 'Word', excel: 'Excel', csv: 'CSV', markdown: 'Markdown', 'plain-text': 'Plain text', json: 'JSON' } as const;

/** Texts shown while scorecards are taken away, and after it. */
export const exportTexts = {
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Export it instead.',
  failed: 'It could not be written. Nothing was saved: try again, or another format.',
  stopped: 'Stopped. Nothing was saved.',
  noneFinished: 'None of these interviews has a finished scorecard.',
  saved: (count: number): string =>
    count === 1 ? 'Saved one scorecard to your downloads.' : `Saved ${count.toLocaleString()} scorecards to your downloads.`,
  progress: (done: number, total: number): string => `${done.toLocaleString()} of ${total.toLocaleString()} written`,
  manyName: (day: string): string => `Scorecards, ${day}`,
  printTitle: (count: number): string => `${count.toLocaleString()} scorecards`,
  readingTitle: (total: number): string => (total === 1 ? 'Reading the scorecard' : `Reading ${total.toLocaleString()} scorecards`),
  read: (done: number, total: number): string => `${done.toLocaleString()} of ${total.toLocaleString()} read`,
  stoppedTitle: 'Stopped',
  readingStopped: 'The scorecards were not all read, so nothing is shown or printed. Nothing was changed.',
  nothingToPrintTitle: 'Nothing to print',
  nothingToPrint: 'There is no finished scorecard here. It may have been deleted since.',
  printHint:
    'The browser’s print dialog saves as PDF too. Choose A4 or Letter there. In the text of a PDF some readers exchange joined Arabic letters, or rare Chinese and Japanese ones: give machines Word or JSON.',
} as const;
