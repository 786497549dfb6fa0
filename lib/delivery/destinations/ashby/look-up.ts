import * as z from 'zod/mini';
import type { FoundItem, TargetQuery } from '@/lib/core/delivery/destination';
import { callKey } from '@/lib/core/delivery/target';
import type { Target } from '@/lib/core/delivery/target-schema';
import type { Verdict } from '@/lib/core/delivery/verdict';
import { type Form, fingerprintOf } from '@/lib/core/mapping/form';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { type FoundApplication, formatDay, offerTargets, presentIds } from '../../hiring/application-matches';
import { type VendorRefusal, verdictOf } from '../../hiring/ask-vendor';
import { type AskAshby, listAll, readRefusal } from './api';
import { ashbyFormSchema, readForm } from './form';

const userSchema = z.object({ id: z.string(), firstName: z.string(), lastName: z.string(), email: z.optional(z.string()) });
const nameOf = ({ firstName, lastName }: z.infer<typeof userSchema>) => `${firstName} ${lastName}`.trim();

/** The users of an e-mail address. */
export async function findUsers(api: AskAshby, email: string): Promise<Result<readonly FoundItem[], VendorRefusal>> {
  const answer = await api('user.search', { email }, z.array(userSchema));
  if (!answer.ok) return answer;
  return success(answer.value.results.map((user) => ({ id: user.id, label: nameOf(user), content: null })));
}

/** Every feedback form that is in use, in our own terms. */
export async function findForms(api: AskAshby): Promise<Result<readonly FoundItem[], VendorRefusal>> {
  const answer = await listAll(api, 'feedbackFormDefinition.list', { limit: 100 }, ashbyFormSchema, 10);
  if (!answer.ok) return answer;
  const inUse = answer.value.items.filter(({ isArchived }) => isArchived !== true);
  return success(inUse.map((form) => ({ id: form.id, label: form.title, content: readForm(form) })));
}

/** The form of an id as it is now; null when it is gone or archived. */
export async function findForm(api: AskAshby, id: string): Promise<Result<Form | null, Verdict>> {
  const answer = await api('feedbackFormDefinition.info', { feedbackFormDefinitionId: id }, ashbyFormSchema);
  if (answer.ok) return success(answer.value.results.isArchived === true ? null : readForm(answer.value.results));
  return readRefusal(answer.reason.body)?.code.includes('not_found') === true ? success(null) : failure(verdictOf(answer.reason));
}

const eventSchema = z.object({ id: z.string(), meetingLink: z.nullish(z.string()), startTime: z.optional(z.string()) });
const scheduleSchema = z.object({ id: z.string(), applicationId: z.string(), interviewEvents: z.optional(z.array(eventSchema)) });
type Event = z.infer<typeof eventSchema>;

const emailSchema = z.object({ value: z.string() });
const candidateSchema = z.object({
  id: z.string(),
  name: z.string(),
  emailAddresses: z.optional(z.array(emailSchema)),
  primaryEmailAddress: z.nullish(emailSchema),
  applicationIds: z.optional(z.array(z.string())),
});
const jobSchema = z.optional(z.object({ title: z.string() }));
const applicationSchema = z.object({ id: z.string(), candidate: candidateSchema, job: jobSchema });
const briefingSchema = z.object({
  applicationId: z.string(),
  interviewers: z.array(z.object({ userId: z.string(), hasSubmittedFeedback: z.boolean() })),
  application: z.optional(applicationSchema),
  candidate: z.optional(candidateSchema),
  job: jobSchema,
  interview: z.optional(z.object({ title: z.string() })),
  feedbackFormDefinition: z.optional(ashbyFormSchema),
});

const emailsOf = ({ emailAddresses = [], primaryEmailAddress }: z.infer<typeof candidateSchema>) =>
  [...emailAddresses, ...(primaryEmailAddress ? [primaryEmailAddress] : [])].map(({ value }) => value);

type Person = { readonly id: string; readonly label: string } | null;

const expand = ['feedbackFormDefinition', 'application', 'candidate', 'job', 'interview'];

async function matchOfEvent(api: AskAshby, event: Event, user: Person): Promise<Result<FoundApplication, VendorRefusal>> {
  const answer = await api('interviewBriefing.info', { interviewEventId: event.id, expand }, briefingSchema);
  if (!answer.ok) return answer;
  const briefing = answer.value.results;
  const candidate = briefing.candidate ?? briefing.application?.candidate;
  const form = briefing.feedbackFormDefinition === undefined ? null : readForm(briefing.feedbackFormDefinition);
  const interviewer = briefing.interviewers.find(({ userId }) => userId === user?.id);
  const filed = interviewer?.hasSubmittedFeedback === true ? 'you have filed feedback already' : '';
  const details = [briefing.job?.title ?? briefing.application?.job?.title, briefing.interview?.title, formatDay(event.startTime), filed];
  return success({
    id: event.id,
    candidate: candidate?.name ?? 'Unnamed candidate',
    emails: candidate === undefined ? [] : emailsOf(candidate),
    calls: event.meetingLink ? [event.meetingLink] : [],
    details: details.filter((part) => part).join(', '),
    ids: presentIds({
      application: briefing.applicationId,
      event: interviewer === undefined ? null : event.id,
      form: form?.id,
      formTitle: form?.title,
      fingerprint: form === null ? null : fingerprintOf(form),
      user: user?.id,
      userName: user?.label,
    }),
  });
}

async function matchOfApplication(api: AskAshby, applicationId: string, user: Person): Promise<Result<FoundApplication, VendorRefusal>> {
  const answer = await api('application.info', { applicationId }, applicationSchema);
  if (!answer.ok) return answer;
  const { candidate, job } = answer.value.results;
  const ids = presentIds({ application: applicationId, user: user?.id, userName: user?.label });
  return success({ id: applicationId, candidate: candidate.name, emails: emailsOf(candidate), calls: [], details: job?.title ?? '', ids });
}

const day = 24 * 60 * 60 * 1000;

/** The interview events of the last weeks that were held at a call's link. */
async function eventsOfCall(api: AskAshby, link: string, now: number): Promise<Result<readonly Event[], VendorRefusal>> {
  const schedules = await listAll(api, 'interviewSchedule.list', { createdAfter: now - 60 * day, limit: 100 }, scheduleSchema, 5);
  if (!schedules.ok) return schedules;
  const events = schedules.value.items.flatMap(({ interviewEvents = [] }) => interviewEvents);
  return success(events.filter(({ meetingLink }) => meetingLink && callKey(meetingLink) === callKey(link)));
}

async function eventsOfApplication(api: AskAshby, applicationId: string): Promise<Result<readonly Event[], VendorRefusal>> {
  const schedules = await listAll(api, 'interviewSchedule.list', { applicationId, limit: 100 }, scheduleSchema, 2);
  if (!schedules.ok) return schedules;
  const events: Event[] = [];
  for (const { id } of schedules.value.items) {
    const listed = await listAll(api, 'interviewEvent.list', { interviewScheduleId: id }, eventSchema, 2);
    if (!listed.ok) return listed;
    events.push(...listed.value.items);
  }
  return success(events);
}

/** Places, and whether they are all that there are. */
type FoundApplications = { readonly matches: readonly FoundApplication[]; readonly whole: boolean };

const most = 12;
const searched = 100;

async function placesOfPerson(api: AskAshby, query: TargetQuery, user: Person): Promise<Result<FoundApplications, VendorRefusal>> {
  const by = query.email !== null ? { email: query.email } : { name: query.name ?? '' };
  const answer = await api('candidate.search', by, z.array(candidateSchema));
  if (!answer.ok) return answer;
  const matches: FoundApplication[] = [];
  const applications = answer.value.results.flatMap(({ applicationIds = [] }) => applicationIds);
  for (const applicationId of applications.slice(0, most)) {
    const events = await eventsOfApplication(api, applicationId);
    if (!events.ok) return events;
    const found = events.value.map((event) => matchOfEvent(api, event, user));
    for (const match of found.length === 0 ? [matchOfApplication(api, applicationId, user)] : found) {
      const read = await match;
      if (!read.ok) return read;
      matches.push(read.value);
    }
  }
  return success({ matches, whole: applications.length <= most && answer.value.results.length < searched });
}

async function placesOfCall(
  api: AskAshby,
  query: TargetQuery,
  user: Person,
  now: number,
): Promise<Result<readonly FoundApplication[], VendorRefusal>> {
  if (query.call === null) return success([]);
  const events = await eventsOfCall(api, query.call, now);
  if (!events.ok) return events;
  const away = ({ startTime }: Event) => Math.abs(Date.parse(startTime ?? '') - now) || 0;
  const matches: FoundApplication[] = [];
  for (const event of events.value.toSorted((a, b) => away(a) - away(b)).slice(0, most)) {
    const match = await matchOfEvent(api, event, user);
    if (!match.ok) return match;
    matches.push(match.value);
  }
  return success(matches);
}

async function findPerson(api: AskAshby, email: string): Promise<Result<Person, VendorRefusal>> {
  if (email === '') return success(null);
  const users = await findUsers(api, email);
  if (!users.ok) return users;
  const [user, second] = users.value;
  if (user !== undefined && second === undefined) return success(user);
  const found = user === undefined ? 'none' : 'several';
  return failure({ status: null, body: undefined, why: [because('no-user', { vendor: 'Ashby', email, found })] });
}

/** Where a scorecard can be filed: by the call's link first, else through the candidate's e-mail or name. `now` is wall time in milliseconds. */
export async function findTargets(api: AskAshby, email: string, query: TargetQuery, now: number): Promise<Result<readonly Target[], VendorRefusal>> {
  const user = await findPerson(api, email);
  if (!user.ok) return user;
  const byCall = await placesOfCall(api, query, user.value, now);
  if (!byCall.ok) return byCall;
  if (byCall.value.length > 0 || (query.email === null && query.name === null)) return success(offerTargets(byCall.value, query, true));
  const byPerson = await placesOfPerson(api, query, user.value);
  return byPerson.ok ? success(offerTargets(byPerson.value.matches, query, byPerson.value.whole)) : byPerson;
}
