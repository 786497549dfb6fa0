import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rows of a statement, and how many rows it met. */
export type Rows = { readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly count: number };

/** One session of a PostgreSQL server, as the superuser. */
export type Session = { readonly query: (statement: string) => Promise<Rows>; readonly close: () => Promise<void> };

/** Everything that the database says when it refuses a statement. */
export type Refusal = { readonly code: string; readonly message: string; readonly detail: string; readonly hint: string };

/** Who asks: the role that PostgREST takes, and the address in the token; null where the token has none. */
export type Asker = { readonly role: 'authenticated' | 'anon'; readonly email: string | null };

/** Somebody who has signed in with an address. */
export const withAddress = (email: string): Asker => ({ role: 'authenticated', email });

/** A text in SQL. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const folder = fileURLToPath(new URL('../../../public/team-store', import.meta.url));

/** The files of the store in the order in which they are applied. */
export const storeFiles = readdirSync(folder)
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** The first edition of the file for calibrations. */
export const earlierCalibrations = readFileSync(fileURLToPath(new URL('earlier/5-calibrations.sql', import.meta.url)), 'utf8');

/** Applies the store's files, as a role that is no superuser and that policies bind. */
export async function applyStore({ query }: Session): Promise<void> {
  await query('set role store_owner');
  for (const { text } of storeFiles) await query(text);
  await query('reset role');
}

/** Makes the roles that a host of databases has, and applies the store's files. */
export async function installStore(session: Session): Promise<void> {
  const { rows } = await session.query('select current_database() as name');
  const known = (await session.query('select rolname as name from pg_roles')).rows.map(({ name }) => name);
  for (const role of ['store_owner', 'authenticated', 'anon'].filter((role) => !known.includes(role)))
    await session.query(`create role ${role} nologin`);
  await session.query(`grant create on database "${String(rows[0]?.name)}" to store_owner`);
  await applyStore(session);
}

async function become({ query }: Session, { role, email }: Asker): Promise<void> {
  const claims = quoted(JSON.stringify({ role, ...(email !== null && { email }) }));
  await query(`begin; select set_config('request.jwt.claims', ${claims}, true); set local role ${role}`);
}

function refusalOf(error: unknown): Refusal {
  const { code = '', message = '', detail = '', hint = '' } = error as Partial<Refusal>;
  return { code, message, detail, hint };
}

/** Runs statements as PostgREST would for who asks, then commits or rolls back; the rows of the last, or the refusal. */
export async function askAs(
  session: Session,
  asker: Asker,
  statements: string | readonly string[],
  end: 'commit' | 'rollback',
): Promise<Rows | Refusal> {
  await become(session, asker);
  try {
    let last: Rows = { rows: [], count: 0 };
    for (const statement of [statements].flat()) last = await session.query(statement);
    await session.query(end);
    return last;
  } catch (error) {
    await session.query('rollback');
    return refusalOf(error);
  }
}
