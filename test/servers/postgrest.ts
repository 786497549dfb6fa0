import type { IncomingMessage } from 'node:http';
import { PGlite } from '@electric-sql/pglite';
import { type Reply, startFaulty } from './faulty.ts';
import { explain, problem } from './postgrest/refusals.ts';
import { named } from './postgrest/statements.ts';

type Tables = ReadonlyMap<string, readonly string[]>;

async function readTables(database: PGlite): Promise<Tables> {
  const { rows } = await database.query<{ name: string; columns: string[] }>(
    "select table_name as name, array_agg(column_name::text) as columns from information_schema.columns where table_schema = 'public' group by 1",
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** One write as it was accepted: the rows of the body. */
type Write = { readonly table: string; readonly rows: readonly Record<string, unknown>[] };

async function upsert(database: PGlite, { table, rows }: Write, conflict: readonly string[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const list = columns.map(named).join(', ');
  const set = columns.map((column) => `${named(column)} = excluded.${named(column)}`).join(', ');
  const from = `select ${list} from json_populate_recordset(null::${named(table)}, $1)`;
  const merge = conflict.length === 0 ? '' : ` on conflict (${conflict.map(named).join(', ')}) do update set ${set}`;
  await database.query(`insert into ${named(table)} (${list}) ${from}${merge}`, [JSON.stringify(rows)]);
}

/**
 * PostgREST on loopback as its documents describe it, for what an upsert and a read of no rows need; the statements run in a real PostgreSQL,
 * which is compiled to WebAssembly (PGlite), so constraints, types, defaults and errors are PostgreSQL's own.
 */
export async function startPostgrest(schema: string, port = 0) {
  const database = new PGlite();
  await database.exec(schema);
  const tenant = { key: 'anon-key-of-the-project', role: 'postgres', anonymous: 'anon', tables: await readTables(database) };
  const writes: Write[] = [];
  const calls: { readonly method: string; readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];

  async function write(url: URL, request: IncomingMessage, body: string, takes: boolean): Promise<Reply> {
    const table = url.pathname.slice(1);
    const given: unknown = JSON.parse(body);
    const rows = (Array.isArray(given) ? given : [given]) as Record<string, unknown>[];
    const unknown = Object.keys(rows[0] ?? {}).find((column) => tenant.tables.get(table)?.includes(column) !== true);
    if (unknown !== undefined) return problem(400, 'PGRST204', `Could not find the '${unknown}' column of '${table}' in the schema cache`);
    const merges = /resolution=merge-duplicates/.test(String(request.headers.prefer));
    const conflict = merges ? (url.searchParams.get('on_conflict') ?? '').split(',').filter((column) => column !== '') : [];
    if (!takes) return { status: 500 };
    await database.exec(`set role ${named(tenant.role)}`);
    await upsert(database, { table, rows }, conflict);
    writes.push({ table, rows });
    return { status: 201 };
  }

  async function read(url: URL): Promise<Reply> {
    const columns = (url.searchParams.get('select') ?? '*').split(',').map(named).join(', ');
    await database.exec(`set role ${named(tenant.role)}`);
    const { rows } = await database.query(
      `select ${columns} from ${named(url.pathname.slice(1))} limit ${Number(url.searchParams.get('limit') ?? 1)}`,
    );
    return { status: 200, body: JSON.stringify(rows) };
  }

  const faulty = await startFaulty(async (request, body, takes) => {
    calls.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    const url = new URL(request.url ?? '/', 'http://loopback');
    if (request.headers.apikey !== tenant.key) return problem(401, 'PGRST301', 'No suitable key or wrong key type');
    const table = url.pathname.slice(1);
    if (!tenant.tables.has(table)) return problem(404, 'PGRST205', `Could not find the table 'public.${table}' in the schema cache`);
    try {
      return await (request.method === 'GET' ? read(url) : write(url, request, body, takes));
    } catch (error) {
      return explain(error, tenant.role === tenant.anonymous);
    } finally {
      await database.exec('reset role');
    }
  }, port);
  const close = async () => {
    await faulty.close();
    await database.close();
  };
  return { ...faulty, url: `http://127.0.0.1:${faulty.port}`, database, tenant, writes, calls, close };
}
