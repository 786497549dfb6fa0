import { type InboxRefusal, type InboxRow, inboxRowSchema } from '@/lib/core/team/inbox-row';
import { getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

/** Every row that waits, in the order of their numbers; those that were refused too. */
export async function listInbox(): Promise<readonly InboxRow[]> {
  const rows = readable(inboxRowSchema, await getDatabase().teamInbox.toArray());
  return rows.toSorted((one, other) => one.number - other.number);
}

/** The row of a table that waits under a key; null where none does. */
export async function findInboxRow(table: string, key: string): Promise<InboxRow | null> {
  return readable(inboxRowSchema, [await getDatabase().teamInbox.get([table, key])])[0] ?? null;
}

/** A row that was handled: it is put where it belongs, or refused. */
export type HandledRow = { readonly row: InboxRow; readonly refusal: InboxRefusal | null };

/** Removes what was put where it belongs, and keeps what was refused with its reasons; a row that was read anew meanwhile stays. On disk when it resolves. */
export async function settleInbox(handled: readonly HandledRow[]): Promise<void> {
  const { teamInbox } = getDatabase();
  await getDatabase().transaction('rw', teamInbox, async () => {
    for (const { row, refusal } of handled) {
      const key: [string, string] = [row.table, row.key];
      const stored = await teamInbox.get(key);
      if (stored?.number !== row.number) continue;
      if (refusal === null) await teamInbox.delete(key);
      else await teamInbox.put({ ...row, refusal });
    }
  });
}
