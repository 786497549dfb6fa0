import { type Reply, startFaulty } from './faulty.ts';

type Body = { readonly email?: string; readonly token?: string; readonly refresh_token?: string; readonly create_user?: boolean };

/** Supabase's sign-in by a code, as its documents describe it, for one known address. A refresh token is good once. */
export async function startSupabaseAuth(email: string, code: string) {
  let issued = 0;
  const problem = (status: number, error_code: string) => ({ status, body: JSON.stringify({ code: status, error_code, msg: 'Refused' }) });
  const session = () => {
    issued += 1;
    return {
      status: 200,
      body: JSON.stringify({ access_token: `access-${issued}`, refresh_token: `refresh-${issued}`, expires_in: 3600, token_type: 'bearer' }),
    };
  };
  const paths: Readonly<Record<string, (body: Body) => Reply>> = {
    '/auth/v1/otp': (body) => (body.email === email && body.create_user === false ? { status: 200, body: '{}' } : problem(422, 'otp_disabled')),
    '/auth/v1/verify': (body) => (body.email === email && body.token === code ? session() : problem(403, 'otp_expired')),
    '/auth/v1/token?grant_type=refresh_token': (body) =>
      body.refresh_token === `refresh-${issued}` ? session() : problem(400, 'refresh_token_already_used'),
  };
  const faulty = await startFaulty((request, text) => {
    if (request.headers.apikey !== 'public-key') return { status: 401, body: JSON.stringify({ message: 'Invalid API key' }) };
    return paths[request.url ?? '']?.(JSON.parse(text) as Body) ?? { status: 404 };
  });
  return { ...faulty, url: `http://127.0.0.1:${faulty.port}` };
}
