import * as z from 'zod/mini';
import { fingerprintOf } from '@/lib/core/mapping/form';
import { type Result, success } from '@/lib/core/result';
import { type FoundApplication, formatDay, presentIds } from '../../hiring/application-matches';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import type { AskAshby } from './api';
import type { Event } from './events';
import { ashbyFormSchema, readForm } from './form';

const emailSchema = z.object({ value: z.string() });
/** A candidate of Ashby. */
export const candidateSchema = z.object({
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

/** The user in whose name feedback is filed; null when none is set. */
export type Person = { readonly id: string; readonly label: string } | null;

const expand = ['feedbackFormDefinition', 'application', 'candidate', 'job', 'interview'];

/** The application that an interview event belongs to, with its form and interviewer. */
export async function matchOfEvent(api: AskAshby, event: Event, user: Person): Promise<Result<FoundApplication, VendorRefusal>> {
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

/** An application without an interview event. */
export async function matchOfApplication(api: AskAshby, applicationId: string, user: Person): Promise<Result<FoundApplication, VendorRefusal>> {
  const answer = await api('application.info', { applicationId }, applicationSchema);
  if (!answer.ok) return answer;
  const { candidate, job } = answer.value.results;
  const ids = presentIds({ application: applicationId, user: user?.id, userName: user?.label });
  return success({ id: applicationId, candidate: candidate.name, emails: emailsOf(candidate), calls: [], details: job?.title ?? '', ids });
}
