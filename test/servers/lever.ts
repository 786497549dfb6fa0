import * as z from 'zod';
import { basicUser, type Call, hasJsonBody, type Reply, startVendor } from './vendor.ts';

const refuse = (status: number, code: string, message: string): Reply => ({ status, json: { code, message } });

const graceCall = 'https://zoom.us/j/987654321';
const text = (id: string, type: string, name: string, required = false) => ({ id, type, text: name, required, description: '' });
const scorecardId = '11111111-1111-4111-8111-111111111111';

/** A company on Lever: three candidates, two of one name; one interview with a call. */
function leverTenant() {
  return {
    key: 'lever-key-1234567890',
    /** Requests answered in any second. */
    rate: 1000,
    pageSize: 2,
    users: [
      { id: 'u-barbara', name: 'Barbara Liskov', email: 'barbara@company.com' },
      { id: 'u-edsger', name: 'Edsger Dijkstra', email: 'edsger@company.com' },
    ],
    opportunities: [
      { id: 'o-ada', name: 'Ada Lovelace', emails: ['ada@example.com'], headline: 'Analyst' },
      { id: 'o-ada-2', name: 'Ada Lovelace', emails: ['lovelace@example.org'], headline: 'Engineer' },
      { id: 'o-grace', name: 'Grace Hopper', emails: ['grace@example.com'], headline: 'Admiral' },
    ],
    panels: [
      {
        id: 'p-grace',
        opportunity: 'o-grace',
        interviews: [
          {
            id: 'i-grace',
            subject: 'Technical interview',
            location: `Zoom: ${graceCall}?pwd=abc`,
            date: Date.parse('2026-11-24T10:00:00Z'),
            feedbackTemplate: 't-tech',
            interviewers: [{ id: 'u-barbara', email: 'barbara@company.com', name: 'Barbara Liskov' }],
          },
        ],
      },
    ],
    templates: [
      {
        id: 't-tech',
        text: 'Technical interview',
        fields: [
          {
            ...text('rating', 'score-system', 'Overall rating', true),
            options: ['4 - Strong Hire', '3 - Hire', '2 - No Hire', '1 - Strong No Hire'].map((option) => ({ text: option })),
          },
          {
            ...text(scorecardId, 'scorecard', 'Skills'),
            scores: ['Technical Knowledge', 'Salary expectations', 'Debugging'].map((score) => ({ text: score, description: '' })),
          },
          { ...text('owns', 'yes-no', 'Learning and ownership') },
          {
            ...text('level', 'dropdown', 'Collaboration and communication'),
            options: ['Low', 'Middle', 'High', 'Higher', 'Highest'].map((option) => ({ text: option })),
          },
          text('notes', 'textarea', 'Notes', true),
        ],
      },
      { id: 't-other', text: 'Culture', fields: [text('words', 'text', 'Words')] },
      { id: 't-third', text: 'Phone screen', fields: [] },
    ],
    feedback: [] as {
      readonly id: string;
      readonly opportunity: string;
      readonly user: string;
      readonly fields: unknown;
      readonly panel: string | null;
      readonly interview: string | null;
    }[],
    graceCall,
    scorecardId,
  };
}
type Tenant = ReturnType<typeof leverTenant>;

function paged(items: readonly unknown[], tenant: Tenant, call: Call): Reply {
  const size = Math.min(Number(call.query.get('limit') ?? 100), tenant.pageSize);
  const from = Number(call.query.get('offset') ?? 0);
  const hasNext = from + size < items.length;
  return { status: 200, json: { data: items.slice(from, from + size), hasNext, ...(hasNext && { next: String(from + size) }) } };
}

const feedbackSchema = z.strictObject({
  baseTemplateId: z.string(),
  panel: z.string().optional(),
  interview: z.string().optional(),
  fieldValues: z.array(z.strictObject({ id: z.string(), value: z.unknown() })),
});
const scorecardSchema = z.array(z.strictObject({ score: z.number().int().min(0).max(4), comment: z.string() }));

function checkValue(field: Tenant['templates'][number]['fields'][number], value: unknown): boolean {
  if ('scores' in field) return scorecardSchema.length(field.scores.length).safeParse(value).success;
  if ('options' in field) return field.options.some((option) => option.text === value);
  return field.type === 'yes-no' ? z.enum(['yes', 'no', 'null']).safeParse(value).success : typeof value === 'string';
}

function giveFeedback(tenant: Tenant, opportunity: string, call: Call): Reply {
  const user = call.query.get('perform_as');
  if (!tenant.users.some(({ id }) => id === user)) return refuse(400, 'BadRequest', 'perform_as must be the id of a user.');
  if (!hasJsonBody(call)) return refuse(400, 'BadRequest', 'Content-Type must be application/json.');
  const read = feedbackSchema.safeParse(call.body);
  if (!read.success) return refuse(400, 'BadRequest', 'The body is not valid.');
  const { baseTemplateId, panel, interview, fieldValues } = read.data;
  if ((panel === undefined) !== (interview === undefined)) return refuse(400, 'BadRequest', 'panel and interview go together.');
  const held = tenant.panels.find(({ id }) => id === panel);
  if (panel !== undefined && held?.interviews.some(({ id }) => id === interview) !== true)
    return refuse(404, 'ResourceNotFound', 'Panel or interview not found.');
  const template = tenant.templates.find(({ id }) => id === baseTemplateId);
  if (template === undefined) return refuse(404, 'ResourceNotFound', 'Feedback template not found.');
  const wrong = fieldValues.find(({ id, value }) => {
    const field = template.fields.find((candidate) => candidate.id === id);
    return field === undefined || !checkValue(field, value);
  });
  if (wrong !== undefined) return refuse(400, 'BadRequest', `Invalid value for field ${wrong.id}.`);
  const missing = template.fields.find(({ id, required }) => required && !fieldValues.some((given) => given.id === id));
  if (missing !== undefined) return refuse(400, 'BadRequest', `Field ${missing.text} is required.`);
  const entry = { id: crypto.randomUUID(), opportunity, user: user ?? '', fields: fieldValues, panel: panel ?? null, interview: interview ?? null };
  tenant.feedback.push(entry);
  return { status: 201, json: { data: entry } };
}

function ofOpportunity(tenant: Tenant, call: Call, id: string, rest: string): Reply {
  if (!tenant.opportunities.some((opportunity) => opportunity.id === id)) return refuse(404, 'ResourceNotFound', 'Opportunity not found.');
  const panels = tenant.panels.filter(({ opportunity }) => opportunity === id);
  const panel = panels.find((candidate) => rest === `panels/${candidate.id}`);
  if (rest === 'feedback' && call.method === 'POST') return giveFeedback(tenant, id, call);
  if (rest === 'feedback')
    return paged(
      tenant.feedback.filter(({ opportunity }) => opportunity === id),
      tenant,
      call,
    );
  if (rest === 'panels')
    return { status: 200, json: { data: panels.map((entry) => ({ id: entry.id, interviews: entry.interviews.map((interview) => interview.id) })) } };
  if (panel !== undefined && call.query.get('include') === 'interviews') return { status: 200, json: { data: panel } };
  return refuse(404, 'ResourceNotFound', 'Not found.');
}

function respond(tenant: Tenant, call: Call): Reply {
  if (basicUser(call) === null) return refuse(401, 'Unauthorized', 'No API key.');
  if (basicUser(call) !== tenant.key) return refuse(401, 'Unauthorized', 'Unknown API key.');
  const [, version, kind = '', id, ...rest] = call.path.split('/');
  if (version !== 'v1') return refuse(404, 'ResourceNotFound', 'Not found.');
  if (kind === 'users')
    return paged(
      tenant.users.filter(({ email }) => email === call.query.get('email')),
      tenant,
      call,
    );
  if (kind === 'feedback_templates' && id === undefined) return paged(tenant.templates, tenant, call);
  if (kind === 'feedback_templates') {
    const template = tenant.templates.find((candidate) => candidate.id === id);
    return template === undefined ? refuse(404, 'ResourceNotFound', 'Not found.') : { status: 200, json: { data: template } };
  }
  if (kind !== 'opportunities') return refuse(404, 'ResourceNotFound', 'Not found.');
  if (id !== undefined) return ofOpportunity(tenant, call, id, rest.join('/'));
  const email = call.query.get('email');
  return paged(
    tenant.opportunities.filter(({ emails }) => email === null || emails.includes(email)),
    tenant,
    call,
  );
}

/** Lever on loopback: one tenant; more requests within a second than its rate are answered 429. */
export async function startLever() {
  const tenant = leverTenant();
  const times: number[] = [];
  const limited = (call: Call): Reply => {
    const now = Date.now();
    times.push(now);
    const recent = times.filter((at) => at > now - 1000).length;
    return recent > tenant.rate
      ? { ...refuse(429, 'TooManyRequests', 'Rate limit exceeded.'), headers: { 'retry-after': '1' } }
      : respond(tenant, call);
  };
  return { ...(await startVendor(limited)), tenant };
}
