import * as z from 'zod/mini';
import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target, TestResult } from '@/lib/core/delivery/target-schema';
import { failure, type Result, success } from '@/lib/core/result';
import { couldBeNameOf } from '@/lib/core/text/names';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { type Asker, makeAsker } from '../../asking/asker';
import { type FoundApplication, offerTargets, presentIds } from '../../hiring/application-matches';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { probe, withRefusalText } from '../../hiring/probe';
import { listed, readGreenhouse } from './read-greenhouse';
import { type GreenhouseOrigins, type GreenhouseSettings, greenhouseOrigins, greenhouseSettings } from './settings';

const most = 5;

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

/** Greenhouse, the asking half. Tests give origins on this machine. */
export const makeGreenhouseAsker = (origins: GreenhouseOrigins = greenhouseOrigins): Asker =>
  makeAsker<GreenhouseSettings>({
    settings: greenhouseSettings,
    test: async (access, { call }) => {
      const look = await readGreenhouse(origins, access, call);
      return look.ok ? test(look.value, access.settings) : { ok: false, text: describeReasons(look.reason.why) };
    },
    lookUps: {
      targets: async (query, access, call) => {
        const look = await readGreenhouse(origins, access, call);
        return look.ok ? withRefusalText(await findTargets(look.value, query)) : failure(describeReasons(look.reason.why));
      },
    },
  });

/** Greenhouse, the asking half. */
export const asker = makeGreenhouseAsker();
