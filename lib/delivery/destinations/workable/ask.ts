import * as z from 'zod/mini';
import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { findLinks } from '@/lib/core/text/find-links';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { type Asker, makeAsker } from '../../asking/asker';
import { type FoundApplication, formatDay, offerTargets, presentIds } from '../../hiring/application-matches';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { probe, withRefusalText } from '../../hiring/probe';
import { readWorkable } from './read-workable';
import { type WorkableSettings, workableOrigin, workableSettings } from './settings';

type Person = { readonly id: string; readonly label: string };
const memberSchema = z.object({ id: z.string(), name: z.nullish(z.string()), email: z.nullish(z.string()) });
const membersSchema = z.object({ members: z.array(memberSchema), paging: z.nullish(z.object({ next: z.nullish(z.string()) })) });

async function findMembers(look: ReadVendor, email: string): Promise<Result<readonly Person[], VendorRefusal>> {
  const answer = await look(`/members?limit=100&email=${encodeURIComponent(email)}`, membersSchema);
  if (!answer.ok) return answer;
  const same = answer.value.members.filter((member) => member.email?.toLowerCase() === email.toLowerCase());
  return success(same.map(({ id, name }) => ({ id, label: name ?? email })));
}

const candidateSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.nullish(z.string()),
  job: z.nullish(z.object({ title: z.nullish(z.string()) })),
  updated_at: z.nullish(z.string()),
});
const candidatesSchema = z.object({ candidates: z.array(candidateSchema) });
const eventSchema = z.object({
  candidate: z.nullish(z.object({ id: z.nullish(z.string()) })),
  conference: z.nullish(z.object({ url: z.nullish(z.string()) })),
  description: z.nullish(z.string()),
  starts_at: z.nullish(z.string()),
});
const eventsSchema = z.object({ events: z.array(eventSchema) });

async function findCandidates(look: ReadVendor, { email, name }: TargetQuery) {
  if (email !== null) {
    const byEmail = await look(`/candidates?limit=100&email=${encodeURIComponent(email)}`, candidatesSchema);
    if (!byEmail.ok || byEmail.value.candidates.length > 0) return byEmail;
  }
  return look(`/candidates?limit=100${name === null ? '' : `&query=${encodeURIComponent(name)}`}`, candidatesSchema);
}

async function findTargets(look: ReadVendor, member: Person, query: TargetQuery): Promise<Result<readonly Target[], VendorRefusal>> {
  const candidates = await findCandidates(look, query);
  if (!candidates.ok) return candidates;
  const events = query.call === null ? success({ events: [] }) : await look('/events?type=interview&limit=100', eventsSchema);
  if (!events.ok) return events;
  const matches = candidates.value.candidates.map((candidate): FoundApplication => {
    const held = events.value.events.filter((event) => event.candidate?.id === candidate.id);
    return {
      id: candidate.id,
      candidate: candidate.name,
      emails: candidate.email ? [candidate.email] : [],
      calls: held.flatMap(({ conference, description }) => findLinks(`${conference?.url ?? ''} ${description ?? ''}`)),
      details: [candidate.job?.title, formatDay(candidate.updated_at)].filter((part) => part).join(', '),
      ids: presentIds({ candidate: candidate.id, member: member.id, memberName: member.label }),
    };
  });
  return success(offerTargets(matches, query, candidates.value.candidates.length < 100));
}

async function findMember(look: ReadVendor, email: string): Promise<Result<Person, VendorRefusal>> {
  const members = await findMembers(look, email);
  if (!members.ok) return members;
  const [member] = members.value;
  if (member !== undefined) return success(member);
  return failure({ status: null, body: undefined, why: [because('no-user', { vendor: 'Workable', email, found: 'none' })] });
}

async function test(look: ReadVendor, { email }: WorkableSettings) {
  const member = await findMember(look, email);
  if (!member.ok && member.reason.status === null) return { ok: false, text: describeReasons(member.reason.why) };
  const author = member.ok ? member.value.label : email;
  const working = connectionTexts.workableWorks(author);
  const probes = [
    { purpose: 'find you by e-mail', scope: 'r_jobs', run: async () => member },
    { purpose: 'find candidates', scope: 'r_candidates', run: () => look('/candidates?limit=1', candidatesSchema) },
  ];
  return probe('Workable', probes, working);
}

/** Workable, the asking half. Tests give an origin on this machine. */
export const makeWorkableAsker = (originOf: (subdomain: string) => string = workableOrigin): Asker =>
  makeAsker<WorkableSettings>({
    settings: workableSettings,
    test: (access, { call }) => test(readWorkable(originOf, access, call), access.settings),
    lookUps: {
      targets: async (query, access, call) => {
        const look = readWorkable(originOf, access, call);
        const member = await findMember(look, access.settings.email);
        return member.ok ? withRefusalText(await findTargets(look, member.value, query)) : withRefusalText(member);
      },
      users: async (email, access, call) => {
        const members = withRefusalText(await findMembers(readWorkable(originOf, access, call), email));
        return members.ok ? success(members.value.map((member) => ({ ...member, content: null }))) : members;
      },
    },
  });

/** Workable, the asking half. */
export const asker = makeWorkableAsker();
