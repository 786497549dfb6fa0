import * as z from 'zod';
import { type AshbyTenant, ashbyTenant, type Submission } from './ashby-tenant.ts';
import { basicUser, type Call, hasJsonBody, type Reply, startVendor } from './vendor.ts';

const ok = (results: unknown, more: object = {}): Reply => ({ status: 200, json: { success: true, results, ...more } });
const refuse = (code: string, message: string, status = 200): Reply => ({
  status,
  json: { success: false, errors: [code], errorInfo: { code, message, requestId: '01JSJ8FDK5ZN4XQBZP7DBKK7ZC' } },
});
const invalid = (message: string) => refuse('invalid_input', message);

const page = { cursor: z.string().optional(), syncToken: z.string().optional(), limit: z.number().max(100).optional() };
const since = { ...page, createdAfter: z.number().int().optional() };
const submission = {
  applicationId: z.uuid(),
  formDefinitionId: z.uuid(),
  feedbackForm: z.strictObject({ fieldSubmissions: z.array(z.strictObject({ path: z.string(), value: z.unknown() })) }),
};
const submitSchema = z.union([
  z.strictObject({ ...submission, userId: z.uuid(), interviewEventId: z.uuid() }),
  z.strictObject({ ...submission, userId: z.uuid().optional() }),
]);
const expansions = ['feedbackFormDefinition', 'application', 'candidate', 'job', 'interview', 'interviewers'] as const;

const valueSchemas: Readonly<Record<string, z.ZodType>> = {
  Score: z.strictObject({ score: z.number().int().min(1).max(4) }),
  RichText: z.strictObject({ type: z.literal('PlainText'), value: z.string() }),
  LongText: z.string(),
  String: z.string(),
  Boolean: z.boolean(),
  Number: z.number().int(),
  Date: z.iso.date(),
  MultiValueSelect: z.array(z.string()),
};

/** A list of `size` items at a time; the cursor is the place of the next. */
function paged(items: readonly unknown[], size: number, cursor: string | undefined): Reply {
  const from = Number(cursor ?? 0);
  const more = from + size < items.length;
  return ok(items.slice(from, from + size), { moreDataAvailable: more, ...(more && { nextCursor: String(from + size) }) });
}

function checkValues(tenant: AshbyTenant, formId: string, values: readonly { readonly path: string; readonly value?: unknown }[]): string | null {
  const form = tenant.forms.find(({ id }) => id === formId);
  if (form === undefined) return 'Feedback form definition not found';
  const known = new Map(form.formDefinition.sections.flatMap(({ fields }) => fields).map((entry) => [entry.field.path, entry]));
  for (const { path, value } of values) {
    const entry = known.get(path);
    if (entry === undefined) return `Unknown field path ${path}`;
    const options = entry.field.selectableValues?.map((option) => option.value);
    const schema = entry.field.type === 'ValueSelect' ? z.enum(options ?? []) : valueSchemas[entry.field.type];
    if (schema?.safeParse(value).success !== true) return `Invalid value for ${path}`;
  }
  const missing = [...known.values()].find(({ isRequired, field }) => isRequired && !values.some(({ path }) => path === field.path));
  return missing === undefined ? null : `Missing required field ${missing.field.title}`;
}

function submit(tenant: AshbyTenant, body: z.infer<typeof submitSchema>): Reply {
  const { applicationId, formDefinitionId, feedbackForm, userId } = body;
  const interviewEventId = 'interviewEventId' in body ? body.interviewEventId : undefined;
  if (!tenant.applications.some(({ id }) => id === applicationId)) return refuse('application_not_found', 'Application not found');
  if (userId !== undefined && !tenant.users.some(({ id }) => id === userId)) return refuse('user_not_found', 'User not found');
  const event = tenant.events.find(({ id }) => id === interviewEventId);
  if (interviewEventId !== undefined && (event === undefined || !event.interviewerUserIds.includes(userId ?? '')))
    return invalid('The user must be an interviewer on the interview event');
  const problem = checkValues(tenant, formDefinitionId, feedbackForm.fieldSubmissions);
  if (problem !== null) return invalid(problem);
  const entry: Submission = {
    id: crypto.randomUUID(),
    applicationId,
    feedbackFormDefinitionId: formDefinitionId,
    ...(interviewEventId !== undefined && { interviewEventId }),
    submittedByUser: tenant.users.find(({ id }) => id === userId) ?? tenant.keyUser,
    submittedValues: Object.fromEntries(feedbackForm.fieldSubmissions.map(({ path, value }) => [path, value])),
    submittedAt: new Date(0).toISOString(),
  };
  tenant.feedback.push(entry);
  return ok({ submittedFormInstance: { id: entry.id, formDefinition: {}, submittedValues: entry.submittedValues } });
}

function brief(
  tenant: AshbyTenant,
  { interviewEventId, expand = [] }: { interviewEventId?: string | undefined; expand?: readonly string[] | undefined },
): Reply {
  const event = tenant.events.find(({ id }) => id === interviewEventId);
  const schedule = tenant.schedules.find(({ id }) => id === event?.interviewScheduleId);
  const application = tenant.applications.find(({ id }) => id === schedule?.applicationId);
  if (event === undefined || application === undefined) return refuse('interview_event_not_found', 'Interview event not found');
  const filed = (userId: string) => tenant.feedback.some((entry) => entry.interviewEventId === event.id && entry.submittedByUser.id === userId);
  const all: Readonly<Record<string, unknown>> = {
    feedbackFormDefinition: tenant.forms.find(({ id }) => id === event.feedbackFormDefinitionId),
    application,
    candidate: tenant.candidates.find(({ id }) => id === application.candidate.id),
    job: application.job,
    interview: { id: event.interviewId, title: 'Technical interview' },
  };
  return ok({
    id: event.id,
    applicationId: application.id,
    interviewId: event.interviewId,
    interviewers: event.interviewerUserIds.map((userId) => ({
      userId,
      isFeedbackRequired: true,
      hasSubmittedFeedback: filed(userId),
      trainingRole: 'Shadow',
    })),
    hasSubmittedFeedback: false,
    feedbackFormDefinitionId: event.feedbackFormDefinitionId,
    ...Object.fromEntries(expand.map((name) => [name, all[name]])),
  });
}

type Method<Schema extends z.ZodType> = {
  readonly scope: string;
  readonly body: Schema;
  readonly run: (tenant: AshbyTenant, body: z.infer<Schema>) => Reply;
};
const method = <Schema extends z.ZodType>(scope: string, body: Schema, run: Method<Schema>['run']) => ({
  scope,
  run: (tenant: AshbyTenant, given: unknown): Reply => {
    const read = body.safeParse(given);
    return read.success ? run(tenant, read.data) : invalid(`Request payload is malformed: ${read.error.issues[0]?.path.join('.')}`);
  },
});

const methods: Readonly<Record<string, ReturnType<typeof method>>> = {
  'apiKey.info': method('apiKeysRead', z.object({}), ({ scopes }) =>
    ok({ title: 'Plumbline', createdAt: '2026-01-01T00:00:00.000Z', scopes: [...scopes] }),
  ),
  'user.search': method('organizationRead', z.object({ email: z.string() }), ({ users }, { email }) =>
    ok(users.filter((user) => user.email === email)),
  ),
  'candidate.search': method(
    'candidatesRead',
    z.object({ email: z.string().optional(), name: z.string().optional() }),
    ({ candidates }, { email, name }) =>
      ok(
        candidates.filter(
          (candidate) =>
            (email === undefined || candidate.primaryEmailAddress.value === email) &&
            (name === undefined || candidate.name.toLowerCase().includes(name.toLowerCase())),
        ),
      ),
  ),
  'application.info': method('candidatesRead', z.object({ applicationId: z.uuid() }), ({ applications }, { applicationId }) => {
    const application = applications.find(({ id }) => id === applicationId);
    return application === undefined ? refuse('application_not_found', 'Application not found') : ok(application);
  }),
  'interviewSchedule.list': method(
    'interviewsRead',
    z.object({ ...since, applicationId: z.uuid().optional() }),
    (tenant, { applicationId, cursor }) => {
      const of = tenant.schedules.filter((schedule) => applicationId === undefined || schedule.applicationId === applicationId);
      const withEvents = of.map((schedule) => ({
        ...schedule,
        interviewEvents: tenant.events.filter((event) => event.interviewScheduleId === schedule.id),
      }));
      return paged(withEvents, tenant.pageSize, cursor);
    },
  ),
  'interviewEvent.list': method(
    'interviewsRead',
    z.strictObject({ ...since, interviewScheduleId: z.uuid() }),
    (tenant, { interviewScheduleId, cursor }) =>
      paged(
        tenant.events.filter((event) => event.interviewScheduleId === interviewScheduleId),
        tenant.pageSize,
        cursor,
      ),
  ),
  'interviewBriefing.info': method(
    'interviewsRead',
    z.strictObject({ interviewEventId: z.uuid(), expand: z.array(z.enum(expansions)).optional() }),
    brief,
  ),
  'feedbackFormDefinition.list': method(
    'hiringProcessMetadataRead',
    z.object({ ...page, includeArchived: z.boolean().optional() }),
    (tenant, { cursor }) => paged(tenant.forms, tenant.pageSize, cursor),
  ),
  'feedbackFormDefinition.info': method(
    'hiringProcessMetadataRead',
    z.strictObject({ feedbackFormDefinitionId: z.uuid() }),
    ({ forms }, { feedbackFormDefinitionId }) => {
      const form = forms.find(({ id }) => id === feedbackFormDefinitionId);
      return form === undefined ? refuse('feedback_form_definition_not_found', 'Feedback form definition not found') : ok(form);
    },
  ),
  'applicationFeedback.submit': method('candidatesWrite', submitSchema, submit),
  'applicationFeedback.list': method(
    'candidatesRead',
    z.object({ ...since, applicationId: z.uuid().optional() }),
    (tenant, { applicationId, cursor }) =>
      paged(
        tenant.feedback.filter((entry) => entry.applicationId === applicationId),
        tenant.pageSize,
        cursor,
      ),
  ),
};

function respond(tenant: AshbyTenant, call: Call): Reply {
  const found = methods[call.path.slice(1)];
  if (found === undefined) return { status: 404, json: { success: false, errors: ['not_found'] } };
  if (call.method !== 'POST') return { status: 405 };
  const key = basicUser(call);
  if (key === null) return { status: 401 };
  if (key !== tenant.key) return { status: 403 };
  if (!hasJsonBody(call)) return { status: 415 };
  if (!tenant.scopes.has(found.scope)) return refuse('missing_endpoint_permission', `This key lacks the ${found.scope} permission.`, 403);
  return found.run(tenant, call.body);
}

/** Ashby on loopback: one tenant, answering as its contract and its guides say; refusals come as HTTP 200. */
export async function startAshby() {
  const tenant = ashbyTenant();
  return { ...(await startVendor((call) => respond(tenant, call))), tenant };
}
