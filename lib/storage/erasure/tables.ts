import type { Database } from '@/lib/storage/database/database';

type TableName = {
  [Key in keyof Database]: Database[Key] extends { readonly schema: unknown; readonly bulkPut: unknown } ? Key : never;
}[keyof Database];

/**
 * What each table can hold of a candidate: rows of their interviews, of their prepared interviews, scorecards received from others, rows of their
 * debriefs, looks at those, their plans, or nothing. A missing table fails the type check and a test, so that whoever adds a table decides what erasing a candidate
 * does with it.
 */
export const candidateTables: Readonly<Record<TableName | 'meta', 'interview' | 'prepared' | 'received' | 'debrief' | 'look' | 'plan' | 'nothing'>> =
  {
    interviews: 'interview',
    notes: 'interview',
    ratings: 'interview',
    ticks: 'interview',
    noteDrafts: 'interview',
    textEdits: 'interview',
    changes: 'interview',
    scorecards: 'interview',
    outbox: 'interview',
    amendments: 'interview',
    choices: 'interview',
    holds: 'interview',
    joins: 'interview',
    turns: 'interview',
    consents: 'interview',
    transcriptChoices: 'interview',
    suggested: 'interview',
    sampleDrafts: 'interview',
    prepared: 'prepared',
    received: 'received',
    debriefs: 'debrief',
    debriefEntries: 'debrief',
    settledDebriefs: 'debrief',
    plans: 'plan',
    calibrations: 'nothing',
    calibrationRatings: 'nothing',
    calibrationAnswers: 'nothing',
    debriefDrafts: 'debrief',
    // A sample is stored once its names are replaced, without a way back to its interview: there is nothing to find it by.
    ownSamples: 'nothing',
    sampleEdits: 'nothing',
    looks: 'look',
    destinations: 'nothing',
    rubrics: 'nothing',
    rubricVersions: 'nothing',
    rubricDrafts: 'nothing',
    rubricChanges: 'nothing',
    subscriptions: 'nothing',
    teamInbox: 'debrief',
    teamRows: 'nothing',
    meta: 'nothing',
  };
