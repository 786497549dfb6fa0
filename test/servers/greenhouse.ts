import * as z from 'zod';
import { bearer, type Call, hasJsonBody, type Reply, startVendor } from './vendor.ts';

const ok = (json: unknown, status = 200): Reply => ({ status, json });
const refuse = (status: number, message: string): Reply => ({ status, json: { message: 'Refused', errors: [message] } });

const candidate = (id: number, name: string, email: string) => ({
  id,
  first_name: name.split(' ')[0] ?? '',
  last_name: name.split(' ')[1] ?? '',
  email_addresses: [{ value: email, type: 'personal' }],
});

/** A company on Greenhouse: three candidates, two of one name. */
const greenhouseTenant = () => ({
  key: 'greenhouse-secret-1234567890',
  clientId: 'client-1',
  userId: '4242',
  tokens: [] as string[],
  candidates: [
    candidate(1, 'Ada Lovelace', 'ada@example.com'),
    candidate(2, 'Ada Lovelace', 'lovelace@example.org'),
    candidate(3, 'Grace Hopper', 'grace@example.com'),
  ],
  applications: [11, 12, 13].map((id) => ({ id, candidate_id: id - 10, status: 'active', job_name: 'Engineer' })),
  entries: [] as { readonly application_id: number; readonly body: string; readonly user_id: string }[],
});
type Tenant = ReturnType<typeof greenhouseTenant>;

const noteSchema = z.strictObject({
  application_id: z.number().int(),
  body: z.string().min(1),
  type: z.literal('NOTE'),
  subject: z.string().optional(),
  visibility: z.enum(['private', 'public', 'admin_only']),
});

function giveToken(tenant: Tenant, call: Call): Reply {
  const expected = `Basic ${Buffer.from(`${tenant.clientId}:${tenant.key}`).toString('base64')}`;
  if (call.headers.authorization !== expected) return { status: 401, json: { error: 'invalid_client' } };
  if (call.headers['content-type'] !== 'application/x-www-form-urlencoded') return { status: 400, json: { error: 'invalid_request' } };
  const form = new URLSearchParams(call.text);
  if (form.get('grant_type') !== 'client_credentials' || form.get('sub') !== tenant.userId) return { status: 400, json: { error: 'invalid_grant' } };
  const token = crypto.randomUUID();
  tenant.tokens.push(token);
  return ok({ access_token: token, token_type: 'Bearer', expires_in: 3600 });
}

function writeNote(tenant: Tenant, call: Call): Reply {
  if (!hasJsonBody(call)) return refuse(415, 'Unsupported media type');
  const read = noteSchema.safeParse(call.body);
  if (!read.success) return refuse(422, `${read.error.issues[0]?.path.join('.')} is invalid`);
  if (!tenant.applications.some(({ id }) => id === read.data.application_id)) return refuse(404, 'Application not found');
  tenant.entries.push({ ...read.data, user_id: tenant.userId });
  return ok({ id: tenant.entries.length, ...read.data }, 201);
}

function respond(tenant: Tenant, call: Call): Reply {
  if (call.path === '/token') return giveToken(tenant, call);
  if (!tenant.tokens.includes(bearer(call) ?? '')) return refuse(401, 'Invalid token');
  if (call.path === '/v3/notes' && call.method === 'POST') return writeNote(tenant, call);
  if (call.method !== 'GET') return refuse(405, 'Method not allowed');
  const email = call.query.get('email');
  const of = (call.query.get('candidate_ids') ?? '').split(',');
  const application = Number(call.query.get('application_ids'));
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    '/v3/candidates': tenant.candidates.filter((entry) => email === null || entry.email_addresses[0]?.value === email),
    '/v3/applications': tenant.applications.filter(({ candidate_id }) => of.includes(String(candidate_id))),
    '/v3/notes': tenant.entries.filter(({ application_id }) => application_id === application),
  };
  const found = lists[call.path];
  return found === undefined ? refuse(404, 'Not found') : ok(found);
}

/** Greenhouse on loopback: one company; tokens by client credentials, notes on applications, and no way to write a scorecard. */
export async function startGreenhouse() {
  const tenant = greenhouseTenant();
  return { ...(await startVendor((call) => respond(tenant, call))), tenant };
}
