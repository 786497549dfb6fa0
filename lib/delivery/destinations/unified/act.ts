import * as z from 'zod/mini';
import type { PlannedRequest, TargetQuery } from '@/lib/core/delivery/destination';
import { findLinks } from '@/lib/core/delivery/target';
import type { Target } from '@/lib/core/delivery/target-schema';
import { type Result, success } from '@/lib/core/result';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { type Actor, type ActorAccess, type CheckedSend, makeActor, type Reconciled } from '../../actor';
import { type FoundApplication, formatDay, offerTargets, presentIds } from '../../hiring/application-matches';
import { readJsonAnswer, unreadableList, type VendorRefusal } from '../../hiring/ask-vendor';
import { type KeyHeader, makeVendorReader, type ReadVendor, withRefusalText } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import { probe } from '../../hiring/probe';
import type { WriteReplyRules } from '../../hiring/read-write';
import { sendWithKey } from '../../hiring/send-with-key';
import { type UnifiedSettings, unifiedOrigin, unifiedSettings } from './settings';

const most = 5;
const proof: KeyHeader = { secret: 'apiKey', header: 'authorization', prefix: 'bearer ', name: 'api-key' };

const errorSchema = z.object({ message: z.string() });
function explain(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  return read.success ? read.data.message : null;
}

const manner: WriteReplyRules = { vendor: 'Unified.to', written: z.object({ id: z.string() }), mayBeEmpty: false, explain };

const candidateSchema = z.object({
  id: z.string(),
  name: z.nullish(z.string()),
  emails: z.nullish(z.array(z.object({ email: z.nullish(z.string()) }))),
});
const applicationSchema = z.object({ id: z.string(), candidate_id: z.nullish(z.string()), job_id: z.nullish(z.string()) });
const interviewSchema = z.object({
  id: z.string(),
  application_id: z.nullish(z.string()),
  location: z.nullish(z.string()),
  start_at: z.nullish(z.string()),
});

async function placesOf(look: ReadVendor, candidate: z.infer<typeof candidateSchema>): Promise<Result<readonly FoundApplication[], VendorRefusal>> {
  const of = `candidate_id=${encodeURIComponent(candidate.id)}&limit=50`;
  const applications = await look(`/application?${of}`, z.array(applicationSchema));
  if (!applications.ok) return applications;
  const interviews = await look(`/interview?${of}`, z.array(interviewSchema));
  if (!interviews.ok) return interviews;
  const emails = (candidate.emails ?? []).flatMap(({ email }) => email ?? []);
  const base = { candidate: candidate.name ?? 'Unnamed candidate', emails };
  return success(
    applications.value.flatMap((application): readonly FoundApplication[] => {
      const ids = { candidate: candidate.id, application: application.id, job: application.job_id };
      const held = interviews.value.filter((interview) => interview.application_id === application.id);
      if (held.length === 0) return [{ ...base, id: application.id, calls: [], details: '', ids: presentIds(ids) }];
      return held.map(({ id, location, start_at }) => ({
        ...base,
        id,
        calls: findLinks(location ?? ''),
        details: formatDay(start_at),
        ids: presentIds({ ...ids, interview: id }),
      }));
    }),
  );
}

async function findTargets(look: ReadVendor, query: TargetQuery): Promise<Result<readonly Target[], VendorRefusal>> {
  const wanted = query.email ?? query.name ?? '';
  const candidates = await look(`/candidate?limit=50&query=${encodeURIComponent(wanted)}`, z.array(candidateSchema));
  if (!candidates.ok) return candidates;
  const matches: FoundApplication[] = [];
  for (const candidate of candidates.value.slice(0, most)) {
    const found = await placesOf(look, candidate);
    if (!found.ok) return found;
    matches.push(...found.value);
  }
  return success(offerTargets(matches, query, candidates.value.length <= most));
}

const plannedSchema = z.object({ application_id: z.optional(z.string()), candidate_id: z.optional(z.string()) });

async function reconcile(look: ReadVendor, planned: PlannedRequest): Promise<Reconciled> {
  const { application_id, candidate_id } = plannedSchema.parse(readJsonAnswer(planned.body));
  const reference = findReference(planned);
  if (reference === null) return 'cannot-tell';
  const query = new URLSearchParams({ ...(application_id && { application_id }), ...(candidate_id && { candidate_id }), limit: '100' });
  const listed = await look(`/scorecard?${query}`, z.array(z.object({ comment: z.nullish(z.string()) })));
  if (!listed.ok) return unreadableList(listed.reason);
  if (listed.value.some(({ comment }) => comment?.includes(reference))) return 'arrived';
  return listed.value.length < 100 ? 'absent' : 'cannot-tell';
}

const readable = z.array(z.unknown());

/** Unified.to, the acting half. Tests give an origin on this machine. */
export function makeUnified(originOf: (region: UnifiedSettings['region']) => string = unifiedOrigin): Actor {
  const lookOf = ({ settings, secrets }: ActorAccess<UnifiedSettings>, call: CheckedSend) =>
    makeVendorReader('Unified.to', proof, `${originOf(settings.region)}/ats/${encodeURIComponent(settings.connection)}`, secrets, call);
  return makeActor<UnifiedSettings>({
    settings: unifiedSettings,
    send: sendWithKey(proof, ({ region }) => originOf(region), manner),
    test: (access, { call }) => {
      const look = lookOf(access, call);
      const probes = [
        { purpose: 'find candidates', scope: 'ATS candidate, read', run: () => look('/candidate?limit=1', readable) },
        { purpose: 'look for lost scorecards', scope: 'ATS scorecard, read', run: () => look('/scorecard?limit=1', readable) },
      ];
      return probe('Unified.to', probes, connectionTexts.unifiedWorks);
    },
    lookUps: { targets: async (query, access, call) => withRefusalText(await findTargets(lookOf(access, call), query)) },
    reconcile: (planned, access, call) => reconcile(lookOf(access, call), planned),
  });
}

/** Unified.to, the acting half. */
export const actor = makeUnified();
