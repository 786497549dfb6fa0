import { Dexie, type Transaction } from 'dexie';
import { nameDatabase } from '@/lib/storage/opening/name-database';
import type { upgrades } from '@/lib/storage/upgrades/upgrades';

type Upgrade = (transaction: Transaction) => Promise<void>;

/** One step of the database schema, and what happens to existing rows. Never edit a step that has landed: add the next one. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: Upgrade;
};

/** An upgrade whose code is loaded only for rows of an older version; the transaction is kept open meanwhile. */
const later =
  (name: keyof typeof upgrades): Upgrade =>
  async (transaction) =>
    (await Dexie.waitFor(import('@/lib/storage/upgrades/upgrades'))).upgrades[name](transaction);

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [
  // Interviews and their parts.
  {
    version: 1,
    name: 'first light',
    stores: {
      interviews: 'id, startedAt, call',
      notes: 'id, interviewId, [interviewId+recordedAt+id]',
      ratings: '[interviewId+dimension], interviewId',
      drafts: 'interviewId',
      changes: '++seq, interviewId',
      scorecards: '[id+revision], interviewId',
      outbox: 'id, interviewId, destinationId, nextAttemptAt, state',
      destinations: 'id',
    },
  },
  // Evidence is counted by an index, cues and questions are ticked, history can be redone.
  {
    version: 2,
    name: 'capture',
    stores: { notes: 'id, [interviewId+recordedAt+id], [interviewId+dimension+filled]', ticks: '[interviewId+dimension+kind+text], interviewId' },
    upgrade: later('capture'),
  },
  // Destinations of every kind; frozen requests in place of one body.
  {
    version: 3,
    name: 'delivery',
    stores: { outbox: 'id, interviewId, destinationId, [destinationId+state], [destinationId+state+nextAttemptAt], [scorecardId+destinationId]' },
    upgrade: later('destinations'),
  },
  // The user's own rubrics: versions, drafts, and subscriptions.
  {
    version: 4,
    name: 'own rubrics',
    stores: { rubrics: 'id', rubricVersions: '[id+version]', rubricDrafts: 'id', rubricChanges: '++seq, rubricId', subscriptions: 'id' },
  },
  // An index tells which interviews are finished, so that no command reads a whole row for that.
  {
    version: 5,
    name: 'finished index',
    stores: { interviews: 'id, startedAt, call, [id+finishedAt]' },
  },
  // Amendments under way, and the choices of where a scorecard goes.
  {
    version: 6,
    name: 'amendments and choices',
    stores: { amendments: 'interviewId', choices: 'interviewId' },
  },
  // Interviews prepared ahead of their call, and notes being edited.
  {
    version: 7,
    name: 'prepared',
    stores: { prepared: 'id', noteEdits: 'noteId, interviewId' },
  },
  // Unsaved text has a row for each panel, no longer one for each interview.
  {
    version: 8,
    name: 'words of each panel',
    stores: { noteDrafts: 'noteId, interviewId', textEdits: 'id, interviewId' },
    upgrade: later('words'),
  },
  // Removes the tables that held it before.
  {
    version: 9,
    name: 'words moved',
    stores: { drafts: null, noteEdits: null },
  },
  // The database gets an id, by which a cleared one is distinguished from a new one.
  {
    version: 10,
    name: 'identity',
    stores: { meta: 'key' },
    upgrade: nameDatabase,
  },
  // Indexes hold what a list of all interviews shows.
  {
    version: 11,
    name: 'interview list',
    stores: { interviews: 'id, startedAt, call, [id+finishedAt], [id+endedAt], [startedAt+candidate+rubric.title]' },
  },
  // Interviews that may not be deleted.
  {
    version: 12,
    name: 'legal holds',
    stores: { holds: 'interviewId' },
  },
  // Indexes hold what the list of all interviews shows, sorts and filters by; a finished interview has its score.
  {
    version: 13,
    name: 'interview table',
    stores: {
      interviews:
        'id, startedAt, call, [id+finishedAt], [id+endedAt], [startedAt+candidate+rubric.title+rubric.role+rubric.level], recommendation, score, preparation.applicationId',
      outbox:
        'id, interviewId, destinationId, [destinationId+state], [destinationId+state+nextAttemptAt], [scorecardId+destinationId], [interviewId+state]',
    },
    upgrade: later('scores'),
  },
  // Interviews of one person that a user joined.
  {
    version: 14,
    name: 'joined interviews',
    stores: { joins: 'interviewId, person' },
  },
  // The turns of captions, the log of consent, and suggestions.
  {
    version: 15,
    name: 'transcripts',
    stores: {
      turns: 'id, [interviewId+at+id]',
      consents: 'id, interviewId',
      transcriptChoices: 'interviewId',
      suggested: 'turnId, interviewId, [interviewId+dimension+state]',
    },
  },
  // Scorecards of other interviewers, debriefs with their entries, and each debrief as it was settled.
  {
    version: 16,
    name: 'debriefs',
    stores: {
      received: '[scorecardId+revision], applicationId',
      debriefs: 'id, applicationId',
      debriefEntries: 'id, debriefId',
      settledDebriefs: '[debriefId+revision]',
    },
  },
  // Interview plans: templates, and those of candidates.
  { version: 17, name: 'plans', stores: { plans: 'id' } },
  // Calibration sessions, one's own ratings of their samples, and the answers of others.
  {
    version: 18,
    name: 'calibrations',
    stores: {
      calibrations: 'id, month',
      calibrationRatings: '[calibrationId+sample]',
      calibrationAnswers: '[calibrationId+raterId]',
    },
  },
  // Unsaved text of a debrief's forms.
  { version: 19, name: 'debrief drafts', stores: { debriefDrafts: 'id' } },
  // Sample answers that the user made from interviews.
  { version: 20, name: 'own samples', stores: { ownSamples: 'id' } },
  // What is in the team's store, and rows of it that no page has put where they belong.
  { version: 21, name: 'team rows', stores: { teamInbox: '[table+key]', teamRows: '[kind+id]' } },
  // That others' scorecards were shown is logged apart from the debrief, which can be deleted.
  {
    version: 22,
    name: 'looks',
    stores: { looks: '[of+at]' },
    upgrade: later('looks'),
  },
  // Half-made samples, and unsaved changes of samples.
  { version: 23, name: 'sample drafts', stores: { sampleDrafts: 'id, interviewId', sampleEdits: 'id' } },
];
