import type { Transaction } from 'dexie';
import { isEvidence } from '@/lib/core/review';
import { upgradeDestinations } from './upgrade-destinations';

/** One step of the database's layout, and what becomes of the rows that are there. A step is never edited after it has landed: add the next one. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly stores: Readonly<Record<string, string>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

type Row = Record<string, unknown>;

const changing = ['summary', 'recommendation', 'startedAt', 'endedAt'];
const pickFields = (row: unknown) => Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => changing.includes(key)));

function upgradeChange(row: Row): void {
  row.kind = row.undoes === null ? 'do' : 'undo';
  row.of = row.undoes;
  delete row.undoes;
  if (row.table !== 'interviews') return;
  row.before = pickFields(row.before);
  row.after = pickFields(row.after);
}

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [
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
  {
    version: 2,
    name: 'capture: evidence is counted by an index, cues and questions are ticked, history can be redone',
    stores: { notes: 'id, [interviewId+recordedAt+id], [interviewId+dimension+filled]', ticks: '[interviewId+dimension+kind+text], interviewId' },
    upgrade: async (transaction) => {
      const notes = transaction.table('notes');
      await notes.toCollection().modify((row) => {
        row.filled = isEvidence(row) ? 1 : 0;
      });
      await transaction.table('drafts').toCollection().modify({ stance: null, pinned: false });
      await transaction.table('changes').toCollection().modify(upgradeChange);
    },
  },
  {
    version: 4,
    name: 'destinations',
    stores: { outbox: 'id, interviewId, destinationId, [destinationId+state], [destinationId+state+nextAttemptAt], [scorecardId+destinationId]' },
    upgrade: upgradeDestinations,
  },
];
