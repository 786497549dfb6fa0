import type { IncomingMessage } from 'node:http';
import { type Asker, installStore, quoted, type Rows, type Session } from '../../public/team-store/database.ts';
import { type Reply, startFaulty } from '../faulty.ts';
import { explain, problem } from './refusals.ts';
import { addRows, callFunction, changeRows, countRows, named, readPreference, readRows, removeRows, Unreadable } from './statements.ts';
import { type Claims, checkToken } from './token.ts';

/** The secret that tokens are signed with. */
export const secret = 'a secret of the tests with at least 32 characters';
/** The project's public key, which the gateway in front asks for. */
export const apikey = 'sb_publishable_of-the-tests';
const schema = 'plumbline';

type Call = { readonly method: string; readonly url: URL; readonly headers: IncomingMessage['headers']; readonly body: string };

function makeStatement({ method, url, headers, body }: Call): string | null {
  const [, first = '', second = ''] = url.pathname.split('/');
  const preference = readPreference(String(headers.prefer ?? ''));
  const table = `${named(schema)}.${named(first)}`;
  if (first === 'rpc') return callFunction(`${named(schema)}.${named(second)}`, body);
  if (method === 'GET' || method === 'HEAD') return readRows(table, url.searchParams);
  if (method === 'POST') return addRows(table, url.searchParams, body, preference);
  if (method === 'PATCH') return changeRows(table, url.searchParams, body, preference);
  return method === 'DELETE' ? removeRows(table, url.searchParams, preference) : null;
}

/** Who asks by the request's token, or the answer to one that is not to be trusted. */
function identify(headers: IncomingMessage['headers'], now: number): Claims | Reply {
  const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (token === undefined) return { role: 'anon' };
  const claims = checkToken(token, secret, now);
  if (claims === 'expired') return problem(401, 'PGRST303', 'JWT expired');
  return claims === 'invalid' ? problem(401, 'PGRST301', 'JWSError JWSInvalidSignature') : claims;
}

const methodStatus: Readonly<Record<string, number>> = { POST: 201, PATCH: 204, DELETE: 204 };

function replyTo(call: Call, { rows: [row] }: Rows): Reply {
  const body = typeof row?.body === 'string' ? row.body : undefined;
  if (call.url.pathname.startsWith('/rpc/')) return body === undefined || body === '""' ? { status: 204 } : { status: 200, body };
  if (call.method === 'GET') return { status: 200, body: body ?? '[]' };
  if (body === undefined) return { status: methodStatus[call.method] ?? 200 };
  return { status: call.method === 'POST' ? 201 : 200, body };
}

/**
 * PostgREST in front of the team's store, as its documents describe it, for what devices ask: reads with filters, order and limit, inserts and
 * upserts, changes, removals and calls of functions, each in a transaction with the token's role and claims. The statements run in a real
 * PostgreSQL. It has no embedding, no aggregates and no other formats.
 */
export async function startTeamStore(session: Session, now: () => number = Date.now) {
  await installStore(session);
  let queue: Promise<unknown> = Promise.resolve();

  async function run(call: Call, claims: Claims): Promise<Reply> {
    const role: Asker['role'] = claims.role === 'authenticated' ? 'authenticated' : 'anon';
    const settings = `select set_config('request.jwt.claims', ${quoted(JSON.stringify(claims))}, true),
      set_config('request.headers', ${quoted(JSON.stringify(call.headers))}, true)`;
    try {
      const statement = makeStatement(call);
      if (statement === null) return problem(405, 'PGRST117', `Unsupported HTTP method: ${call.method}`);
      await session.query(`begin; ${settings}; set local role ${role}; select plumbline.refuse_estimates()`);
      const isCounted = readPreference(String(call.headers.prefer ?? '')).count === 'exact' && call.method === 'GET';
      const counted = isCounted ? await session.query(countRows(`plumbline.${named(call.url.pathname.slice(1))}`, call.url.searchParams)) : null;
      const reply = replyTo(call, await session.query(statement));
      await session.query('commit');
      return counted === null ? reply : { ...reply, headers: { 'content-range': `*/${String(counted.rows[0]?.total)}` } };
    } catch (error) {
      await session.query('rollback');
      return error instanceof Unreadable ? problem(400, 'PGRST100', error.message) : explain(error, role === 'anon');
    }
  }

  const faulty = await startFaulty(async (request, body, takes) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const call: Call = { method: request.method ?? 'GET', url, headers: request.headers, body };
    if (request.headers.apikey !== apikey) return { status: 401, body: JSON.stringify({ message: 'No API key found in request' }) };
    const profile = request.headers[call.method === 'GET' ? 'accept-profile' : 'content-profile'];
    if (profile !== schema) return problem(406, 'PGRST106', `Invalid schema: ${String(profile)}`);
    const claims = identify(request.headers, now());
    if ('status' in claims) return claims;
    if (!takes) return { status: 500 };
    const turn = queue.then(() => run(call, claims));
    queue = turn;
    return turn;
  });
  return { ...faulty, session, url: `http://127.0.0.1:${faulty.port}` };
}
