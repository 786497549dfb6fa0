import type { Counts, LeftOutSecrets } from '@/lib/core/backup/format';
import { getDatabase } from '@/lib/storage/database/database';
import { eachBatch, isCounted, listCopied } from './rows';
import { sealRows } from './sealed-rows';

/** The lines of a backup after the first, all from one moment; `rows` is how many rows they hold, without others' scorecards. */
export type Snapshot = { readonly lines: Blob; readonly rows: number };

/** What goes into a backup besides the rows; `app` is the version of Plumbline that writes it. */
export type BackupExtras = {
  readonly app: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly LeftOutSecrets[];
};

type Watch = { readonly signal: AbortSignal; readonly onRows: (done: number, total: number) => void };

const asLine = (value: object) => `${JSON.stringify(value)}\n`;

/**
 * Reads every table in one transaction, so that everything is from one moment; writes wait until it is done. Throws the signal's reason once it
 * aborts.
 */
export async function takeSnapshot({ settings, leftOut }: Omit<BackupExtras, 'app'>, { signal, onRows }: Watch): Promise<Snapshot> {
  const database = getDatabase();
  const tables = listCopied(database);
  const parts = [new Blob([asLine({ leftOut }), asLine({ settings })])];
  const end: Record<string, number> = {};
  let done = 0;
  await database.transaction('r', [...tables], async () => {
    const counts = await Promise.all(tables.filter(({ name }) => isCounted(name)).map((table) => table.count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    for (const table of tables) {
      const isReadable = isCounted(table.name);
      const counted = isReadable ? table.name : 'sealed';
      end[counted] ??= 0;
      await eachBatch(table, { signal }, async (rows) => {
        const lines = isReadable ? rows.map((row) => ({ table: table.name, row })) : sealRows(table.name, rows);
        parts.push(new Blob(lines.map(asLine)));
        end[counted] = (end[counted] ?? 0) + lines.length;
        if (isReadable) done += rows.length;
        onRows(done, total);
      });
    }
  });
  parts.push(new Blob([asLine({ end: end satisfies Counts })]));
  return { lines: new Blob(parts), rows: done };
}
