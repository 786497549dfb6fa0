import type { Session } from '../public/team-store/database.ts';
import { type Reply, startFaulty } from './faulty.ts';
import { apikey, secret, startTeamStore } from './postgrest/team-store.ts';
import { issueToken } from './postgrest/token.ts';

type Body = { readonly email?: string; readonly token?: string; readonly refresh_token?: string; readonly create_user?: boolean };

/** What a project is started with: who can sign in, each with the code that is sent to them, and for how many seconds a token is good. */
type Project = { readonly codes: Readonly<Record<string, string>>; readonly goodFor?: number };

const problem = (status: number, error_code: string): Reply => ({ status, body: JSON.stringify({ code: status, error_code, msg: 'Refused' }) });
const passed = ['apikey', 'authorization', 'accept-profile', 'content-profile', 'content-type', 'prefer'];

/**
 * A project at Supabase as its documents describe it: the team's store under /rest/v1, and the sign-in by a code under /auth/v1, whose tokens the
 * store trusts. Each refresh token is good once.
 */
export async function startTeamProject(session: Session, { codes, goodFor = 3600 }: Project) {
  const store = await startTeamStore(session);
  const owners = new Map<string, string>();
  const sent: string[] = [];
  const tokens: string[] = [];
  let opened = 0;

  function open(email: string): Reply {
    const token = issueToken({ role: 'authenticated', email, exp: Math.floor(Date.now() / 1000) + goodFor }, secret);
    opened += 1;
    const refresh = `refresh-${opened}-${email}`;
    owners.set(refresh, email);
    tokens.push(token, refresh);
    return { status: 200, body: JSON.stringify({ access_token: token, refresh_token: refresh, expires_in: goodFor, token_type: 'bearer' }) };
  }
  const signIn: Readonly<Record<string, (body: Body) => Reply>> = {
    '/auth/v1/otp': ({ email = '', create_user }) => {
      if (codes[email] === undefined || create_user !== false) return problem(422, 'otp_disabled');
      sent.push(email);
      return { status: 200, body: '{}' };
    },
    '/auth/v1/verify': ({ email = '', token }) => (sent.includes(email) && codes[email] === token ? open(email) : problem(403, 'otp_expired')),
    '/auth/v1/token?grant_type=refresh_token': ({ refresh_token = '' }) => {
      const email = owners.get(refresh_token);
      owners.delete(refresh_token);
      return email === undefined ? problem(400, 'refresh_token_not_found') : open(email);
    },
  };

  const faulty = await startFaulty(async (request, body, takes) => {
    const path = request.url ?? '/';
    if (!path.startsWith('/rest/v1')) {
      if (request.headers.apikey !== apikey) return { status: 401, body: JSON.stringify({ message: 'Invalid API key' }) };
      return signIn[path]?.(JSON.parse(body) as Body) ?? { status: 404 };
    }
    if (!takes) return { status: 500 };
    const headers = Object.fromEntries(
      passed.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]])),
    );
    const method = request.method ?? 'GET';
    const answer = await fetch(`${store.url}${path.slice('/rest/v1'.length)}`, { method, headers, body: method === 'GET' ? null : body });
    return { status: answer.status, body: await answer.text() };
  });
  const close = async () => {
    await faulty.close();
    await store.close();
    await session.close();
  };
  return { ...faulty, session, apikey, tokens, url: `http://127.0.0.1:${faulty.port}/rest/v1`, close };
}
