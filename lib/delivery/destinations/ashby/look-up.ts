import * as z from 'zod/mini';
import type { FoundItem, TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { type FoundApplication, offerTargets } from '../../hiring/application-matches';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import { type AskAshby, listAll } from './api';
import { type Event, eventsOfApplication, eventsOfCall } from './events';
import { ashbyFormSchema, readForm } from './form';
import { candidateSchema, matchOfApplication, matchOfEvent, type Person } from './matches';

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

/** Applications, and whether they are all that there are. */
type FoundApplications = { readonly matches: readonly FoundApplication[]; readonly isComplete: boolean };

/** At most this many applications are read. */
const maxMatches = 12;

/** Ashby's search returns at most this many candidates. */
const searchLimit = 100;

async function matchesOfPerson(api: AskAshby, query: TargetQuery, user: Person): Promise<Result<FoundApplications, VendorRefusal>> {
  const by = query.email !== null ? { email: query.email } : { name: query.name ?? '' };
  const answer = await api('candidate.search', by, z.array(candidateSchema));
  if (!answer.ok) return answer;
  const matches: FoundApplication[] = [];
  const applications = answer.value.results.flatMap(({ applicationIds = [] }) => applicationIds);
  for (const applicationId of applications.slice(0, maxMatches)) {
    const events = await eventsOfApplication(api, applicationId);
    if (!events.ok) return events;
    const found = events.value.map((event) => matchOfEvent(api, event, user));
    for (const match of found.length === 0 ? [matchOfApplication(api, applicationId, user)] : found) {
      const read = await match;
      if (!read.ok) return read;
      matches.push(read.value);
    }
  }
  return success({ matches, isComplete: applications.length <= maxMatches && answer.value.results.length < searchLimit });
}

async function matchesOfCall(
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
  for (const event of events.value.toSorted((a, b) => away(a) - away(b)).slice(0, maxMatches)) {
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
  const byCall = await matchesOfCall(api, query, user.value, now);
  if (!byCall.ok) return byCall;
  if (byCall.value.length > 0 || (query.email === null && query.name === null)) return success(offerTargets(byCall.value, query, true));
  const byPerson = await matchesOfPerson(api, query, user.value);
  return byPerson.ok ? success(offerTargets(byPerson.value.matches, query, byPerson.value.isComplete)) : byPerson;
}
