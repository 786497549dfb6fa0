import * as z from 'zod/mini';
import type { PlannedRequest, TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { because } from '@/lib/core/reasons';
import { failure, type Result, success } from '@/lib/core/result';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { type Actor, type ActorAccess, type CheckedSend, makeActor, type Reconciled } from '../../actor';
import { type FoundApplication, offerTargets, presentIds } from '../../hiring/application-matches';
import { readJsonAnswer, unreadableList, type VendorRefusal } from '../../hiring/ask-vendor';
import { type KeyHeader, makeVendorReader, type ReadVendor, withRefusalText } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import { probe } from '../../hiring/probe';
import type { WriteReplyRules } from '../../hiring/read-write';
import { sendWithKey } from '../../hiring/send-with-key';
import { type SmartRecruitersSettings, smartRecruitersOrigin, smartRecruitersSettings } from './settings';

const proof: KeyHeader = { secret: 'apiKey', header: 'x-smarttoken', prefix: '', name: 'api-key' };

const errorSchema = z.object({ message: z.string(), errors: z.optional(z.array(z.object({ message: z.optional(z.string()) }))) });

function explain(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  return read.success ? [read.data.message, ...(read.data.errors ?? []).flatMap(({ message }) => message ?? [])].join('; ') : null;
}

const manner: WriteReplyRules = { vendor: 'SmartRecruiters', written: z.object({ id: z.string() }), mayBeEmpty: false, explain };

const list = <Item>(item: z.ZodMiniType<Item>) => z.object({ content: z.array(item), totalFound: z.optional(z.number()) });
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

const plannedSchema = z.object({ candidateId: z.string(), jobId: z.string() });

async function reconcile(look: ReadVendor, planned: PlannedRequest): Promise<Reconciled> {
  const { candidateId, jobId } = plannedSchema.parse(readJsonAnswer(planned.body));
  const reference = findReference(planned);
  if (reference === null) return 'cannot-tell';
  const query = `candidateId=${encodeURIComponent(candidateId)}&jobId=${encodeURIComponent(jobId)}&limit=100`;
  const listed = await look(`/reviews?${query}`, list(z.object({ comment: z.nullish(z.string()) })));
  if (!listed.ok) return unreadableList(listed.reason);
  const { content, totalFound } = listed.value;
  if (content.some(({ comment }) => comment?.includes(reference))) return 'arrived';
  return (totalFound ?? content.length) <= content.length && content.length < 100 ? 'absent' : 'cannot-tell';
}

/** SmartRecruiters, the acting half. Tests give an origin on this machine. */
export function makeSmartRecruiters(origin: string = smartRecruitersOrigin): Actor {
  const lookOf = ({ secrets }: ActorAccess<SmartRecruitersSettings>, call: CheckedSend) =>
    makeVendorReader('SmartRecruiters', proof, origin, secrets, call);
  return makeActor<SmartRecruitersSettings>({
    settings: smartRecruitersSettings,
    send: sendWithKey(proof, () => origin, manner),
    test: (access, { call }) => test(lookOf(access, call), access.settings),
    lookUps: {
      targets: async (query, access, call) => withRefusalText(await findTargets(lookOf(access, call), access.settings.email, query)),
      users: async (email, access, call) => withRefusalText(await findUsers(lookOf(access, call), email)),
    },
    reconcile: (planned, access, call) => reconcile(lookOf(access, call), planned),
  });
}

/** SmartRecruiters, the acting half. */
export const actor = makeSmartRecruiters();
