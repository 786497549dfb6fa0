import * as z from 'zod/mini';
import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { type Asker, makeAsker } from '../../asking/asker';
import { type FoundApplication, offerTargets, presentIds } from '../../hiring/application-matches';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { probe, withRefusalText } from '../../hiring/probe';
import { list, readSmartRecruiters } from './read-smartrecruiters';
import { type SmartRecruitersSettings, smartRecruitersOrigin, smartRecruitersSettings } from './settings';

const nameSchema = { id: z.string(), firstName: z.nullish(z.string()), lastName: z.nullish(z.string()), email: z.nullish(z.string()) };
const userSchema = z.object(nameSchema);
const jobSchema = z.object({ id: z.string(), title: z.nullish(z.string()) });
const candidateSchema = z.object({ ...nameSchema, primaryAssignment: z.nullish(z.object({ job: z.nullish(jobSchema) })) });

const fullName = ({ firstName, lastName }: z.infer<typeof userSchema>) => `${firstName ?? ''} ${lastName ?? ''}`.trim();

async function findUsers(look: ReadVendor, email: string) {
  const answer = await look(`/users?limit=100&q=${encodeURIComponent(email)}`, list(userSchema));
  if (!answer.ok) return answer;
  const same = answer.value.content.filter((user) => user.email?.toLowerCase() === email.toLowerCase());
  return success(same.map((user) => ({ id: user.id, label: fullName(user), content: null })));
}

async function findReviewer(look: ReadVendor, email: string): Promise<Result<{ readonly id: string; readonly label: string }, VendorRefusal>> {
  const users = await findUsers(look, email);
  if (!users.ok) return users;
  const [user] = users.value;
  if (user !== undefined) return success(user);
  return failure({ status: null, body: undefined, why: [because('no-user', { vendor: 'SmartRecruiters', email, found: 'none' })] });
}

/** SmartRecruiters knows no call's link: candidates are found by e-mail or name, one place for each that is assigned to a job. */
async function findTargets(look: ReadVendor, email: string, query: TargetQuery): Promise<Result<readonly Target[], VendorRefusal>> {
  const reviewer = await findReviewer(look, email);
  if (!reviewer.ok) return reviewer;
  const wanted = query.email ?? query.name ?? '';
  const candidates = await look(`/candidates?limit=100&q=${encodeURIComponent(wanted)}`, list(candidateSchema));
  if (!candidates.ok) return candidates;
  const { id: reviewerId, label: reviewerName } = reviewer.value;
  const matches = candidates.value.content.flatMap((candidate): readonly FoundApplication[] => {
    const job = candidate.primaryAssignment?.job;
    if (!job) return [];
    const emails = candidate.email ? [candidate.email] : [];
    const ids = presentIds({ candidate: candidate.id, job: job.id, reviewer: reviewerId, reviewerName });
    return [{ id: candidate.id, candidate: fullName(candidate), emails, calls: [], details: job.title ?? '', ids }];
  });
  const { content } = candidates.value;
  return success(offerTargets(matches, query, content.length < 100 && matches.length === content.length));
}

async function test(look: ReadVendor, { email }: SmartRecruitersSettings) {
  const reviewer = await findReviewer(look, email);
  if (!reviewer.ok && reviewer.reason.status === null) return { ok: false, text: describeReasons(reviewer.reason.why) };
  const author = reviewer.ok ? reviewer.value.label : email;
  const working = connectionTexts.smartRecruitersWorks(author);
  const probes = [
    { purpose: 'find you by e-mail', scope: 'users', run: async () => reviewer },
    { purpose: 'find candidates', scope: 'candidates', run: () => look('/candidates?limit=1', list(z.unknown())) },
  ];
  return probe('SmartRecruiters', probes, working);
}

/** SmartRecruiters, the asking half. Tests give an origin on this machine. */
export const makeSmartRecruitersAsker = (origin: string = smartRecruitersOrigin): Asker =>
  makeAsker<SmartRecruitersSettings>({
    settings: smartRecruitersSettings,
    test: (access, { call }) => test(readSmartRecruiters(origin, access, call), access.settings),
    lookUps: {
      targets: async (query, access, call) =>
        withRefusalText(await findTargets(readSmartRecruiters(origin, access, call), access.settings.email, query)),
      users: async (email, access, call) => withRefusalText(await findUsers(readSmartRecruiters(origin, access, call), email)),
    },
  });

/** SmartRecruiters, the asking half. */
export const asker = makeSmartRecruitersAsker();
