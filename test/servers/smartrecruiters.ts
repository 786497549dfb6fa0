import * as z from 'zod';
import { type Call, hasJsonBody, type Reply, startVendor } from './vendor.ts';

const ok = (json: unknown, status = 200): Reply => ({ status, json });
const refuse = (status: number, message: string, detail?: string): Reply => ({
  status,
  json: { message, errors: detail === undefined ? [] : [{ message: detail }] },
});

const person = (id: string, name: string, email: string) => ({ id, firstName: name.split(' ')[0] ?? '', lastName: name.split(' ')[1] ?? '', email });
const candidate = (id: string, name: string, email: string, title: string) => ({
  ...person(id, name, email),
  primaryAssignment: { job: { id: `job-${title}`, title } },
});

/** A company on SmartRecruiters: three candidates, two of one name. */
const smartRecruitersTenant = () => ({
  key: 'smart-token-1234567890',
  users: [person('u1', 'Barbara Liskov', 'barbara@company.com')],
  candidates: [
    candidate('c1', 'Ada Lovelace', 'ada@example.com', 'Analyst'),
    candidate('c2', 'Ada Lovelace', 'lovelace@example.org', 'Engineer'),
    candidate('c3', 'Grace Hopper', 'grace@example.com', 'Engineer'),
  ],
  entries: [] as { readonly comment?: string | undefined; readonly candidateId: string; readonly overallRating: number }[],
});
type Tenant = ReturnType<typeof smartRecruitersTenant>;

const reviewSchema = z.strictObject({
  reviewerId: z.string(),
  candidateId: z.string(),
  jobId: z.string(),
  overallRating: z.number().int().min(1).max(5),
  comment: z.string().optional(),
});

function review(tenant: Tenant, call: Call): Reply {
  if (!hasJsonBody(call)) return refuse(415, 'Unsupported Media Type');
  const read = reviewSchema.safeParse(call.body);
  if (!read.success) return refuse(400, 'Validation error', `${read.error.issues[0]?.path.join('.')} is invalid`);
  const { candidateId, jobId, reviewerId } = read.data;
  if (!tenant.candidates.some((entry) => entry.id === candidateId && entry.primaryAssignment.job.id === jobId))
    return refuse(404, 'Candidate not found');
  if (!tenant.users.some(({ id }) => id === reviewerId)) return refuse(400, 'Validation error', 'reviewerId is invalid');
  tenant.entries.push(read.data);
  return ok({ id: crypto.randomUUID(), ...read.data }, 201);
}

function respond(tenant: Tenant, call: Call): Reply {
  if (call.headers['x-smarttoken'] !== tenant.key) return refuse(401, 'Unauthorized');
  const wanted = call.query.get('q')?.toLowerCase() ?? '';
  const matching = <Item extends ReturnType<typeof person>>(items: readonly Item[]) => {
    const content = items.filter(({ firstName, lastName, email }) => `${firstName} ${lastName} ${email}`.toLowerCase().includes(wanted));
    return ok({ limit: 100, offset: 0, totalFound: content.length, content });
  };
  if (call.path === '/users') return matching(tenant.users);
  if (call.path === '/candidates') return matching(tenant.candidates);
  if (call.path === '/reviews' && call.method === 'POST') return review(tenant, call);
  const content = tenant.entries.filter(({ candidateId }) => candidateId === call.query.get('candidateId'));
  return call.path === '/reviews' ? ok({ totalFound: content.length, content }) : refuse(404, 'Not found');
}

/** SmartRecruiters on loopback: one company; a review has one rating of 1 to 5. */
export async function startSmartRecruiters() {
  const tenant = smartRecruitersTenant();
  return { ...(await startVendor((call) => respond(tenant, call))), tenant };
}
