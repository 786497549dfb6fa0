import * as z from 'zod/mini';
import type { PlannedRequest, TargetQuery } from '@/lib/core/delivery/destination';
import { couldBeNameOf } from '@/lib/core/delivery/target';
import type { Target, TestResult } from '@/lib/core/delivery/target-schema';
import { failure, type Result, success } from '@/lib/core/result';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { type Actor, type ActorAccess, type CheckedSend, makeActor, overHttp, type Reconciled } from '../../actor';
import { type FoundApplication, offerTargets, presentIds } from '../../hiring/application-matches';
import { askVendor, readJsonAnswer, unreadableList, type VendorRefusal } from '../../hiring/ask-vendor';
import { type ReadVendor, withRefusalText } from '../../hiring/bearer';
import { findReference } from '../../hiring/plan';
import { probe, retryWhenBusy } from '../../hiring/probe';
import { readWrite, type WriteReplyRules } from '../../hiring/read-write';
import { type GreenhouseOrigins, type GreenhouseSettings, greenhouseOrigins, greenhouseSettings } from './settings';
import { fetchToken, type NoToken } from './token';

const timeout = 20_000;
const limit = 1024 * 1024;
const most = 5;
const listed = 500;

const errorSchema = z.object({ message: z.string(), errors: z.optional(z.array(z.string())) });
function explain(body: unknown): string | null {
  const read = errorSchema.safeParse(body);
  return read.success ? [read.data.message, ...(read.data.errors ?? [])].join('; ') : null;
}

const manner: WriteReplyRules = { vendor: 'Greenhouse', written: z.object({ id: z.number() }), mayBeEmpty: false, explain };

async function makeReader(
  origins: GreenhouseOrigins,
  access: ActorAccess<GreenhouseSettings>,
  call: CheckedSend,
): Promise<Result<ReadVendor, NoToken>> {
  const token = await fetchToken(origins, access, call, Date.now);
  if (!token.ok) return token;
  const headers = { authorization: `Bearer ${token.value}` };
  return success((path, schema) =>
    retryWhenBusy(() => askVendor(call, 'Greenhouse', { method: 'GET', url: `${origins.harvest}/v3${path}`, headers, body: null }, schema)),
  );
}

const candidateSchema = z.object({
  id: z.number(),
  first_name: z.nullish(z.string()),
  last_name: z.nullish(z.string()),
  email_addresses: z.nullish(z.array(z.object({ value: z.string() }))),
});
const applicationSchema = z.object({ id: z.number(), candidate_id: z.number(), status: z.nullish(z.string()), job_name: z.nullish(z.string()) });

const fullName = ({ first_name, last_name }: z.infer<typeof candidateSchema>) => `${first_name ?? ''} ${last_name ?? ''}`.trim();

/** By e-mail Greenhouse finds; by name it cannot, so its latest candidates are read and their names compared here. */
async function findTargets(look: ReadVendor, query: TargetQuery): Promise<Result<readonly Target[], VendorRefusal>> {
  const filter = query.email === null ? '' : `&email=${encodeURIComponent(query.email)}`;
  const candidates = await look(`/candidates?per_page=${listed}${filter}`, z.array(candidateSchema));
  if (!candidates.ok) return candidates;
  const alike = candidates.value.filter((candidate) => query.email !== null || couldBeNameOf(query.name ?? '', fullName(candidate)));
  const likely = alike.slice(0, most);
  if (likely.length === 0) return success([]);
  const applications = await look(`/applications?per_page=100&candidate_ids=${likely.map(({ id }) => id).join(',')}`, z.array(applicationSchema));
  if (!applications.ok) return applications;
  const matches = applications.value.flatMap((application): readonly FoundApplication[] => {
    const candidate = likely.find(({ id }) => id === application.candidate_id);
    if (candidate === undefined) return [];
    const emails = (candidate.email_addresses ?? []).map(({ value }) => value);
    const details = [application.job_name, application.status].filter((part) => part).join(', ');
    const ids = presentIds({ application: String(application.id), candidate: String(candidate.id) });
    return [{ id: String(application.id), candidate: fullName(candidate), emails, calls: [], details, ids }];
  });
  const whole = candidates.value.length < listed && alike.length <= most && applications.value.length < 100;
  return success(offerTargets(matches, query, whole));
}

async function test(look: ReadVendor, { userId }: GreenhouseSettings): Promise<TestResult> {
  const anything = z.array(z.unknown());
  const probes = [
    { purpose: 'find candidates', scope: 'harvest:candidates:list', run: () => look('/candidates?per_page=1', anything) },
    { purpose: 'find applications', scope: 'harvest:applications:list', run: () => look('/applications?per_page=1', anything) },
    { purpose: 'look for lost notes', scope: 'harvest:notes:list', run: () => look('/notes?per_page=1', anything) },
  ];
  return probe('Greenhouse', probes, connectionTexts.greenhouseWorks(userId));
}

const plannedSchema = z.object({ application_id: z.number() });

async function reconcile(look: ReadVendor, planned: PlannedRequest): Promise<Reconciled> {
  const { application_id } = plannedSchema.parse(readJsonAnswer(planned.body));
  const reference = findReference(planned);
  if (reference === null) return 'cannot-tell';
  const found = await look(`/notes?per_page=${listed}&application_ids=${application_id}`, z.array(z.object({ body: z.nullish(z.string()) })));
  if (!found.ok) return unreadableList(found.reason);
  if (found.value.some(({ body }) => body?.includes(reference))) return 'arrived';
  return found.value.length < listed ? 'absent' : 'cannot-tell';
}

/** Greenhouse, the acting half. Tests give origins on this machine. */
export const makeGreenhouse = (origins: GreenhouseOrigins = greenhouseOrigins): Actor =>
  makeActor<GreenhouseSettings>({
    settings: greenhouseSettings,
    send: overHttp({
      prepare: async ({ method, path, headers, body }, access, _moment, call) => {
        const token = await fetchToken(origins, access, call, Date.now);
        if (!token.ok) return token;
        const borne = { ...headers, authorization: `Bearer ${token.value}` };
        return success({ method, url: `${origins.harvest}${path}`, headers: borne, body, timeout, limit });
      },
      read: (answer, planned, now) => readWrite(manner, answer, planned, now),
    }),
    test: async (access, { call }) => {
      const look = await makeReader(origins, access, call);
      return look.ok ? test(look.value, access.settings) : { ok: false, text: describeReasons(look.reason.why) };
    },
    lookUps: {
      targets: async (query, access, call) => {
        const look = await makeReader(origins, access, call);
        return look.ok ? withRefusalText(await findTargets(look.value, query)) : failure(describeReasons(look.reason.why));
      },
    },
    reconcile: async (planned, access, call) => {
      const look = await makeReader(origins, access, call);
      if (!look.ok) return look.reason.class === 'retry' ? 'ask-later' : 'cannot-tell';
      return reconcile(look.value, planned);
    },
  });

/** Greenhouse, the acting half. */
export const actor = makeGreenhouse();
