import type { Transaction } from 'dexie';

/** Gives a database its id, in the transaction that creates or upgrades it. */
export async function nameDatabase(transaction: Transaction): Promise<void> {
  await transaction.table('meta').put({ key: 'id', value: crypto.randomUUID() });
}
