import { PGlite } from '@electric-sql/pglite';
import type { Session } from './database.ts';

/** A PostgreSQL that is compiled to WebAssembly, in this process. */
export async function openPglite(): Promise<Session> {
  const database = new PGlite();
  await database.waitReady;
  const query = async (statement: string) => {
    const last = (await database.exec(statement)).at(-1);
    return { rows: last?.rows ?? [], count: last?.affectedRows ?? 0 };
  };
  return { query, close: () => database.close() };
}
