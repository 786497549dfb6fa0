import { Dexie, type EntityTable, type Table } from 'dexie';
import type { OutboxRow } from '@/lib/core/delivery';
import type { Destination } from '@/lib/core/destination';
import type { Draft, Interview, Note, Rating } from '@/lib/core/interview';
import { migrations } from './migrations';

/** What a command did: the rows it touched, before and after; undo and history read it. Deleted or new is null. */
export type Change = {
  readonly seq: number;
  readonly interviewId: string;
  readonly at: number;
  readonly command: string;
  readonly table: 'notes' | 'ratings' | 'interviews';
  readonly before: unknown;
  readonly after: unknown;
  /** The change that this one undoes, or null. */
  readonly undoes: number | null;
};

/** A finished scorecard, exactly as it was planned. */
export type ScorecardRow = { readonly id: string; readonly revision: number; readonly interviewId: string; readonly body: string };

/** The local database. Only repositories in this folder touch it. */
export class Database extends Dexie {
  declare readonly interviews: EntityTable<Interview, 'id'>;
  declare readonly notes: EntityTable<Note, 'id'>;
  declare readonly ratings: Table<Rating, [string, string]>;
  declare readonly drafts: EntityTable<Draft, 'interviewId'>;
  declare readonly changes: EntityTable<Change, 'seq'>;
  declare readonly scorecards: Table<ScorecardRow, [string, number]>;
  declare readonly outbox: EntityTable<OutboxRow, 'id'>;
  declare readonly destinations: EntityTable<Destination, 'id'>;

  constructor(durability: 'strict' | 'relaxed') {
    super('plumbline', { chromeTransactionDurability: durability });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade !== undefined) step.upgrade(upgrade);
    }
  }
}

const open = new Map<'strict' | 'relaxed', Database>();

/** The database whose commits are on disk when they resolve ('strict'), or handed to the system ('relaxed'). */
export function getDatabase(durability: 'strict' | 'relaxed' = 'strict'): Database {
  const existing = open.get(durability);
  if (existing) return existing;
  const database = new Database(durability);
  open.set(durability, database);
  return database;
}
