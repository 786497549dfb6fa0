import * as z from 'zod';
import { bearer, type Call, hasJsonBody, type Reply, startVendor } from './vendor.ts';

const ok = (json: unknown): Reply => ({ status: 200, json });
const refuse = (status: number, message: string): Reply => ({ status, json: { statusCode: status, message } });

const scorecardSchema = z.strictObject({
  application_id: z.string().optional(),
  candidate_id: z.string().optional(),
  interview_id: z.string().optional(),
  interviewer_id: z.string().optional(),
  job_id: z.string().optional(),
  recommendation: z.enum(['DEFINITELY_NO', 'NO', 'YES', 'STRONG_YES']).optional(),
  comment: z.string().optional(),
  questions: z.array(z.strictObject({ text: z.string(), answer: z.string().optional(), description: z.string().optional() })).optional(),
});

const graceCall = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x';

/** A connection on Unified.to: three candidates, two of one name; one interview with a call. */
const unifiedTenant = () => ({
  key: 'unified-key-1234567890',
  connection: '5de520f96e439b002043d8dc',
  candidates: [
    { id: 'c1', name: 'Ada Lovelace', emails: [{ email: 'ada@example.com', type: 'HOME' }] },
    { id: 'c2', name: 'Ada Lovelace', emails: [{ email: 'lovelace@example.org', type: 'HOME' }] },
    { id: 'c3', name: 'Grace Hopper', emails: [{ email: 'grace@example.com', type: 'HOME' }] },
  ],
  applications: ['c1', 'c2', 'c3'].map((candidate_id) => ({ id: `a-${candidate_id}`, candidate_id, job_id: 'j1' })),
  interviews: [{ id: 'i1', application_id: 'a-c3', candidate_id: 'c3', location: graceCall, start_at: '2026-11-24T10:00:00.000Z' }],
  entries: [] as (z.infer<typeof scorecardSchema> & { readonly id: string })[],
  graceCall,
});
type Tenant = ReturnType<typeof unifiedTenant>;

function write(tenant: Tenant, call: Call, id: string | undefined): Reply {
  if (!hasJsonBody(call)) return refuse(415, 'Unsupported media type');
  const read = scorecardSchema.safeParse(call.body);
  if (!read.success) return refuse(400, `${read.error.issues[0]?.path.join('.')} is invalid`);
  if (!tenant.applications.some((application) => application.id === read.data.application_id)) return refuse(404, 'Application not found');
  const at = tenant.entries.findIndex((entry) => entry.id === id);
  if (id !== undefined && at < 0) return refuse(404, 'Scorecard not found');
  const entry = { ...read.data, id: id ?? crypto.randomUUID() };
  tenant.entries.splice(at < 0 ? tenant.entries.length : at, at < 0 ? 0 : 1, entry);
  return ok(entry);
}

function respond(tenant: Tenant, call: Call): Reply {
  if (bearer(call) !== tenant.key) return refuse(401, 'Unauthorized');
  const [, ats, connection, kind = '', id] = call.path.split('/');
  if (ats !== 'ats' || connection !== tenant.connection) return refuse(404, 'Connection not found');
  if (kind === 'scorecard' && call.method === (id === undefined ? 'POST' : 'PUT')) return write(tenant, call, id);
  if (call.method !== 'GET') return refuse(405, 'Method not allowed');
  const of = call.query.get('candidate_id');
  const wanted = call.query.get('query')?.toLowerCase() ?? '';
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    candidate: tenant.candidates.filter(({ name, emails }) => `${name} ${emails[0]?.email}`.toLowerCase().includes(wanted)),
    application: tenant.applications.filter(({ candidate_id }) => candidate_id === of),
    interview: tenant.interviews.filter(({ candidate_id }) => candidate_id === of),
    scorecard: tenant.entries.filter((entry) => entry.candidate_id === of),
  };
  const found = lists[kind];
  return found === undefined ? refuse(404, 'Not found') : ok(found);
}

/** Unified.to on loopback: one connection; POST writes a scorecard, PUT replaces one. */
export async function startUnified() {
  const tenant = unifiedTenant();
  return { ...(await startVendor((call) => respond(tenant, call))), tenant };
}
