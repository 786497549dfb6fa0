import type { Transaction } from 'dexie';
import { isEvidence } from '@/lib/core/interview/evidence';

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

/** Upgrades notes, drafts and changes of the first version to the second: counted evidence, stances, and undo apart from redo. */
export async function upgradeCapture(transaction: Transaction): Promise<void> {
  await transaction
    .table('notes')
    .toCollection()
    .modify((row) => {
      row.filled = isEvidence(row) ? 1 : 0;
    });
  await transaction.table('drafts').toCollection().modify({ stance: null, pinned: false });
  await transaction.table('changes').toCollection().modify(upgradeChange);
}
