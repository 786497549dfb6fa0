import type { Transaction } from 'dexie';
import { upgradeDestinations } from './upgrade-destinations';

/** One step of the database's layout. A step is never edited after it has landed: add the next one. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly stores: Readonly<Record<string, string>>;
  /** Rewrites the rows of the version before, in the upgrade's own transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

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
    version: 4,
    name: 'destinations',
    stores: { outbox: 'id, interviewId, destinationId, [destinationId+state], [destinationId+state+nextAttemptAt], [scorecardId+destinationId]' },
    upgrade: upgradeDestinations,
  },
];
