import { Dexie, type EntityTable, type Table } from 'dexie';
import type { OwnSample } from '@/lib/core/calibration/own-sample';
import type { NewSampleDraft, SampleEdit } from '@/lib/core/calibration/sample-draft';
import type { Calibration, DraftSampleRating, ReceivedAnswers } from '@/lib/core/calibration/session';
import type { Suggested } from '@/lib/core/captions/suggested';
import type { ConsentEntry, TranscriptChoices } from '@/lib/core/captions/transcript';
import type { CaptionTurn } from '@/lib/core/captions/turn';
import type { Debrief } from '@/lib/core/debrief/debrief';
import type { ReceivedScorecard } from '@/lib/core/debrief/debrief-scorecard';
import type { DebriefDraft } from '@/lib/core/debrief/draft';
import type { DebriefEntry } from '@/lib/core/debrief/entries';
import type { SettledDebrief } from '@/lib/core/debrief/envelope/envelope-schema';
import type { LoggedLook } from '@/lib/core/debrief/look';
import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Choices, Destination } from '@/lib/core/delivery/destination';
import type { Draft, Interview, Note, Rating, TextEdit, Tick } from '@/lib/core/interview/interview';
import { once } from '@/lib/core/once';
import type { Join } from '@/lib/core/person/join';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { Hold } from '@/lib/core/privacy/hold';
import type { OwnRubric, RubricDraft, RubricVersion } from '@/lib/core/rubric/own-rubric';
import type { Subscription } from '@/lib/core/rubric/subscription';
import type { Amendment } from '@/lib/core/scorecard/amendment';
import type { InboxRow } from '@/lib/core/team/inbox-row';
import type { TeamRow } from '@/lib/core/team/team-row';
import { openDatabaseBy } from '@/lib/storage/bare/shared';
import { announceBlocked } from '@/lib/storage/opening/blocked';
import { databaseName } from '@/lib/storage/opening/database-name';
import { createVersionedDatabases } from '@/lib/storage/opening/factory';
import { nameDatabase } from '@/lib/storage/opening/name-database';
import type { Change, NewChange } from './changes';
import { migrations } from './migrations';

/** A note as stored: `filled` is 1 when it is evidence, so that an index can count. */
export type StoredNote = Note & { readonly filled: 0 | 1 };

/** A finished scorecard, exactly as it was planned. */
export type ScorecardRow = { readonly id: string; readonly revision: number; readonly interviewId: string; readonly body: string };

/** An entry of the rubrics' history: which command ran when, and the rubric before and after it. */
export type RubricChange = {
  readonly seq: number;
  readonly rubricId: string;
  readonly at: number;
  readonly command: string;
  readonly before: OwnRubric | null;
  readonly after: OwnRubric | null;
};

/** The stored choices for where an interview's scorecard goes. */
export type StoredChoices = Choices & { readonly interviewId: string };

declare module 'dexie' {
  /** What Dexie's types leave out: the tables of a version, and how they are read from their descriptions. */
  interface Version {
    readonly _cfg: { readonly dbschema: object };
    readonly _parseStoresSpec: (stores: object, tables: object) => void;
  }
}

/**
 * Declares a database's present tables. The returned function declares those of every earlier step too, once, for the upgrade of one that exists:
 * Dexie makes all tables anew for each step that it is told of, which takes most of the time and memory of opening a database that is up to date.
 */
function declareSchema(database: Dexie): () => void {
  const steps = migrations.map((step) => ({ ...step, declared: database.version(step.version) }));
  steps.at(-1)?.declared.stores(Object.assign({}, ...steps.map(({ stores }) => stores)));
  return once(() => {
    const known = {};
    for (const { stores, upgrade, declared } of steps) {
      declared._parseStoresSpec(Object.assign(known, stores), declared._cfg.dbschema);
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
    return steps;
  });
}

/** The local database. Only repositories in this folder touch it. */
export class Database extends Dexie {
  declare readonly interviews: EntityTable<Interview, 'id'>;
  declare readonly notes: EntityTable<StoredNote, 'id'>;
  declare readonly ratings: Table<Rating, [string, string]>;
  declare readonly ticks: Table<Tick, [string, string, string, string]>;
  declare readonly noteDrafts: EntityTable<Draft, 'noteId'>;
  declare readonly textEdits: EntityTable<TextEdit, 'id'>;
  declare readonly changes: Table<Change, number, NewChange>;
  declare readonly scorecards: Table<ScorecardRow, [string, number]>;
  declare readonly outbox: EntityTable<OutboxRow, 'id'>;
  declare readonly destinations: EntityTable<Destination, 'id'>;
  declare readonly rubrics: EntityTable<OwnRubric, 'id'>;
  declare readonly rubricVersions: Table<RubricVersion, [string, number]>;
  declare readonly rubricDrafts: EntityTable<RubricDraft, 'id'>;
  declare readonly subscriptions: EntityTable<Subscription, 'id'>;
  declare readonly prepared: EntityTable<Prepared, 'id'>;
  declare readonly rubricChanges: Table<RubricChange, number, Omit<RubricChange, 'seq'>>;
  declare readonly amendments: EntityTable<Amendment, 'interviewId'>;
  declare readonly holds: EntityTable<Hold, 'interviewId'>;
  declare readonly joins: EntityTable<Join, 'interviewId'>;
  declare readonly choices: EntityTable<StoredChoices, 'interviewId'>;
  declare readonly turns: EntityTable<CaptionTurn, 'id'>;
  declare readonly consents: EntityTable<ConsentEntry, 'id'>;
  declare readonly transcriptChoices: EntityTable<TranscriptChoices, 'interviewId'>;
  declare readonly suggested: EntityTable<Suggested, 'turnId'>;
  declare readonly received: Table<ReceivedScorecard, [string, number]>;
  declare readonly debriefs: EntityTable<Debrief, 'id'>;
  declare readonly debriefEntries: EntityTable<DebriefEntry, 'id'>;
  declare readonly settledDebriefs: Table<SettledDebrief, [string, number]>;
  declare readonly plans: EntityTable<InterviewPlan, 'id'>;
  declare readonly calibrations: EntityTable<Calibration, 'id'>;
  declare readonly calibrationRatings: Table<DraftSampleRating, [string, string]>;
  declare readonly calibrationAnswers: Table<ReceivedAnswers, [string, string]>;
  declare readonly debriefDrafts: EntityTable<DebriefDraft, 'id'>;
  declare readonly ownSamples: EntityTable<OwnSample, 'id'>;
  declare readonly teamInbox: Table<InboxRow, [string, string]>;
  declare readonly teamRows: Table<TeamRow, [string, string]>;
  declare readonly sampleDrafts: EntityTable<NewSampleDraft, 'id'>;
  declare readonly sampleEdits: EntityTable<SampleEdit, 'id'>;
  declare readonly looks: Table<LoggedLook, [string, number]>;

  constructor(durability: 'strict' | 'relaxed') {
    let declareSteps = () => {};
    super(databaseName, { chromeTransactionDurability: durability, indexedDB: createVersionedDatabases(() => declareSteps()) });
    this.on('blocked', () => announceBlocked(true));
    this.on('ready', () => announceBlocked(false), true);
    this.on('populate', nameDatabase);
    declareSteps = declareSchema(this);
  }
}

const slowOpeningMs = 4000;

/** Only the first page that asks for an upgrade is told that it is blocked; the others just wait. */
function watchOpening(database: Database): void {
  setTimeout(() => {
    if (!database.isOpen() && !database.hasFailed()) announceBlocked(true);
  }, slowOpeningMs);
}

const open = new Map<'strict' | 'relaxed', Database>();

/** A database that could not be opened, or was closed by the browser, is opened again at the next use: there may be space by then. */
function reopen(database: Database): Database {
  if (database.hasFailed()) database.close({ disableAutoOpen: false });
  return database;
}

/** Closes this page's connections; the next use opens them again. */
export function closeDatabases(): void {
  for (const database of open.values()) database.close();
  open.clear();
}

/** The database whose commits are on disk when they resolve ('strict'), or handed to the system ('relaxed'). */
export function getDatabase(durability: 'strict' | 'relaxed' = 'strict'): Database {
  const existing = open.get(durability);
  if (existing) return reopen(existing);
  // What is read and written without Dexie goes over its connection, which creates or migrates the database first.
  openDatabaseBy(async () => (await getDatabase().open()).backendDB());
  const database = new Database(durability);
  open.set(durability, database);
  watchOpening(database);
  return database;
}
