import * as z from 'zod/mini';
import type { FoundItem, TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { fingerprintOf } from '@/lib/core/mapping/form';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { findLinks } from '@/lib/core/text/find-links';
import { couldBeNameOf } from '@/lib/core/text/names';
import { type FoundApplication, formatDay, offerTargets, presentIds } from '../../hiring/application-matches';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import { type AskLever, listAll } from './api';
import { readTemplate, templateSchema } from './form';

const userSchema = z.object({ id: z.string(), name: z.string(), email: z.optional(z.string()) });

/** The users of an e-mail address. */
export async function findUsers(api: AskLever, email: string): Promise<Result<readonly FoundItem[], VendorRefusal>> {
  const answer = await api(`/users?email=${encodeURIComponent(email)}`, z.array(userSchema));
  if (!answer.ok) return answer;
  return success(answer.value.data.map(({ id, name }) => ({ id, label: name, content: null })));
}

/** Every feedback template, in our own terms. */
export async function findForms(api: AskLever): Promise<Result<readonly FoundItem[], VendorRefusal>> {
  const answer = await listAll(api, '/feedback_templates?limit=100', templateSchema, 5);
  if (!answer.ok) return answer;
  return success(answer.value.items.map((template) => ({ id: template.id, label: template.text, content: readTemplate(template) })));
}

const opportunitySchema = z.object({
  id: z.string(),
  name: z.string(),
  emails: z.optional(z.array(z.string())),
  headline: z.nullish(z.string()),
});
type Opportunity = z.infer<typeof opportunitySchema>;

const interviewSchema = z.object({
  id: z.string(),
  subject: z.nullish(z.string()),
  location: z.nullish(z.string()),
  note: z.nullish(z.string()),
  date: z.nullish(z.number()),
  feedbackTemplate: z.nullish(z.string()),
  interviewers: z.optional(z.array(z.object({ id: z.string(), feedbackTemplate: z.nullish(z.string()) }))),
});
type Interview = z.infer<typeof interviewSchema>;
const panelSchema = z.object({ id: z.string(), interviews: z.optional(z.array(interviewSchema)) });

type Person = { readonly id: string; readonly label: string };

const placeOf = (opportunity: Opportunity, user: Person): FoundApplication => ({
  id: opportunity.id,
  candidate: opportunity.name,
  emails: opportunity.emails ?? [],
  calls: [],
  details: opportunity.headline ?? '',
  ids: presentIds({ opportunity: opportunity.id, user: user.id, userName: user.label }),
});

async function matchOfInterview(
  api: AskLever,
  base: FoundApplication,
  panel: string,
  interview: Interview,
): Promise<Result<FoundApplication, VendorRefusal>> {
  const interviewer = interview.interviewers?.find(({ id }) => id === base.ids.user);
  const templateId = interviewer?.feedbackTemplate ?? interview.feedbackTemplate ?? null;
  const template = templateId === null ? null : await api(`/feedback_templates/${encodeURIComponent(templateId)}`, templateSchema);
  if (template !== null && !template.ok) return template;
  const form = template === null ? null : readTemplate(template.value.data);
  const mine = interviewer === undefined ? {} : { panel, interview: interview.id };
  return success({
    ...base,
    id: interview.id,
    calls: findLinks(`${interview.location ?? ''} ${interview.note ?? ''}`),
    details: [interview.subject, formatDay(interview.date), base.details].filter((part) => part).join(', '),
    ids: { ...base.ids, ...mine, ...presentIds({ form: form?.id, formTitle: form?.title, fingerprint: form && fingerprintOf(form) }) },
  });
}

async function placesOf(api: AskLever, opportunity: Opportunity, user: Person): Promise<Result<readonly FoundApplication[], VendorRefusal>> {
  const base = placeOf(opportunity, user);
  const of = `/opportunities/${encodeURIComponent(opportunity.id)}/panels`;
  const panels = await api(of, z.array(z.object({ id: z.string() })));
  if (!panels.ok) return panels;
  const matches: FoundApplication[] = [];
  for (const { id } of panels.value.data) {
    const panel = await api(`${of}/${encodeURIComponent(id)}?include=interviews`, panelSchema);
    if (!panel.ok) return panel;
    for (const interview of panel.value.data.interviews ?? []) {
      const match = await matchOfInterview(api, base, id, interview);
      if (!match.ok) return match;
      matches.push(match.value);
    }
  }
  return success(matches.length === 0 ? [base] : matches);
}

const day = 24 * 60 * 60 * 1000;
const mostOpportunities = 5;

/** Opportunities, and whether they are all that there are. */
type Opportunities = { readonly items: readonly Opportunity[]; readonly whole: boolean };

const cut = (items: readonly Opportunity[], whole: boolean): Opportunities => ({
  items: items.slice(0, mostOpportunities),
  whole: whole && items.length <= mostOpportunities,
});

/** Lever finds by e-mail; by name it cannot, so the latest opportunities are read and their names compared here. */
async function findOpportunities(api: AskLever, query: TargetQuery, now: number): Promise<Result<Opportunities, VendorRefusal>> {
  if (query.email !== null) {
    const byEmail = await listAll(api, `/opportunities?limit=100&email=${encodeURIComponent(query.email)}`, opportunitySchema, 1);
    if (!byEmail.ok) return byEmail;
    if (byEmail.value.items.length > 0) return success(cut(byEmail.value.items, true));
  }
  const { name } = query;
  if (name === null) return success(cut([], true));
  const latest = await listAll(api, `/opportunities?limit=100&updated_at_start=${now - 60 * day}`, opportunitySchema, 3);
  if (!latest.ok) return latest;
  const alike = latest.value.items.filter((opportunity) => couldBeNameOf(name, opportunity.name));
  return success(cut(alike, latest.value.whole));
}

/** Where a scorecard can be filed: the candidate's opportunities and their interviews, by e-mail or by name. `now` is wall time in milliseconds. */
export async function findTargets(api: AskLever, email: string, query: TargetQuery, now: number): Promise<Result<readonly Target[], VendorRefusal>> {
  const users = await findUsers(api, email);
  if (!users.ok) return users;
  const [user, second] = users.value;
  if (user === undefined || second !== undefined) {
    const found = user === undefined ? 'none' : 'several';
    return failure({ status: null, body: undefined, why: [because('no-user', { vendor: 'Lever', email, found })] });
  }
  const opportunities = await findOpportunities(api, query, now);
  if (!opportunities.ok) return opportunities;
  const matches: FoundApplication[] = [];
  for (const opportunity of opportunities.value.items) {
    const found = await placesOf(api, opportunity, user);
    if (!found.ok) return found;
    matches.push(...found.value);
  }
  return success(offerTargets(matches, query, opportunities.value.whole));
}
