import * as z from 'zod';
import { bearer, type Call, hasJsonBody, type Reply, startVendor } from './vendor.ts';

const ok = (json: unknown, status = 200): Reply => ({ status, json });
const refuse = (status: number, error: string, validation_errors?: Readonly<Record<string, readonly string[]>>): Reply => ({
  status,
  json: { error, ...(validation_errors && { validation_errors }) },
});

const graceCall = 'https://meet.google.com/abc-defg-hij';

/** An account on Workable: three candidates, two of one name; one interview with a call. */
const workableTenant = () => ({
  key: 'workable-token-1234567890',
  members: [{ id: 'm1', name: 'Barbara Liskov', email: 'barbara@company.com', role: 'admin' }],
  candidates: [
    { id: 'c1', name: 'Ada Lovelace', email: 'ada@example.com', job: { shortcode: 'J1', title: 'Analyst' } },
    { id: 'c2', name: 'Ada Lovelace', email: 'lovelace@example.org', job: { shortcode: 'J2', title: 'Engineer' } },
    { id: 'c3', name: 'Grace Hopper', email: 'grace@example.com', job: { shortcode: 'J2', title: 'Engineer' } },
  ],
  events: [{ id: 'e1', type: 'interview', candidate: { id: 'c3' }, conference: { type: 'meet', url: graceCall }, starts_at: '2026-11-24T10:00:00Z' }],
  entries: [] as { readonly candidate: string; readonly comment: string; readonly body: unknown }[],
  graceCall,
});
type Tenant = ReturnType<typeof workableTenant>;

const top = { thumbs: 2, stars: 4, numbers: 9 } as const;
const word = z.enum(['negative', 'positive', 'definite']);
const question = z.strictObject({ id: z.number().int(), body: z.string(), score: word.optional(), note: z.string().optional() });
const trait = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  score: word.optional(),
  note: z.string().optional(),
  questions: z.array(question),
});
const ratingSchema = z.strictObject({
  member_id: z.string(),
  comment: z.string().min(1),
  grade: z.number().int().min(0),
  scale: z.enum(['thumbs', 'stars', 'numbers']).default('thumbs'),
  score_card: z
    .strictObject({
      settings: z.strictObject({ questions_rateable: z.boolean() }),
      sections: z.array(z.strictObject({ id: z.number().int(), name: z.string(), traits: z.array(trait) })),
    })
    .optional(),
});

function rate(tenant: Tenant, candidate: string, call: Call): Reply {
  if (!hasJsonBody(call)) return refuse(415, 'Unsupported media type');
  if (!tenant.candidates.some(({ id }) => id === candidate)) return refuse(404, 'Not found');
  const read = ratingSchema.safeParse(call.body);
  if (!read.success) return refuse(422, 'Validation failed', { [read.error.issues[0]?.path.join('.') ?? 'body']: ['is invalid'] });
  const { member_id, grade, scale, comment } = read.data;
  if (!tenant.members.some(({ id }) => id === member_id)) return refuse(422, 'Validation failed', { member_id: ['does not exist'] });
  if (grade > top[scale]) return refuse(422, 'Validation failed', { grade: [`must be from 0 to ${top[scale]}`] });
  tenant.entries.push({ candidate, comment, body: read.data });
  return { status: 201 };
}

function respond(tenant: Tenant, call: Call): Reply {
  if (bearer(call) !== tenant.key) return refuse(401, 'Not authorized');
  const [, spi, version, kind, id, part] = call.path.split('/');
  if (spi !== 'spi' || version !== 'v3') return refuse(404, 'Not found');
  const { query } = call;
  if (kind === 'members') return ok({ members: tenant.members.filter(({ email }) => email === query.get('email')) });
  if (kind === 'events') return ok({ events: tenant.events });
  if (kind !== 'candidates') return refuse(404, 'Not found');
  if (id !== undefined && part === 'ratings' && call.method === 'POST') return rate(tenant, id, call);
  if (id !== undefined && part === 'activities') {
    const ratings = tenant.entries.filter(({ candidate }) => candidate === id);
    return ok({
      activities: [{ action: 'applied', body: null }, ...ratings.map(({ comment }) => ({ action: 'rating', body: comment, rating: {} }))],
    });
  }
  const email = query.get('email');
  const name = query.get('query')?.toLowerCase() ?? '';
  return ok({
    candidates: tenant.candidates.filter((candidate) => (email === null || candidate.email === email) && candidate.name.toLowerCase().includes(name)),
  });
}

/** Workable on loopback: one account; grades count from zero, and a rating is answered by an empty 201. */
export async function startWorkable() {
  const tenant = workableTenant();
  return { ...(await startVendor((call) => respond(tenant, call))), tenant };
}
