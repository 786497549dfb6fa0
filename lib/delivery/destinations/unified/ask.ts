import * as z from 'zod/mini';
import type { TargetQuery } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import { type Result, success } from '@/lib/core/result';
import { findLinks } from '@/lib/core/text/find-links';
import { connectionTexts } from '@/lib/text/delivery/connections';
import { type Asker, makeAsker } from '../../asking/asker';
import { type FoundApplication, formatDay, offerTargets, presentIds } from '../../hiring/application-matches';
import type { VendorRefusal } from '../../hiring/ask-vendor';
import type { ReadVendor } from '../../hiring/bearer';
import { probe, withRefusalText } from '../../hiring/probe';
import { readUnified } from './read-unified';
import { type UnifiedSettings, unifiedOrigin, unifiedSettings } from './settings';

const most = 5;

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

const readable = z.array(z.unknown());

/** Unified.to, the asking half. Tests give an origin on this machine. */
export const makeUnifiedAsker = (originOf: (region: UnifiedSettings['region']) => string = unifiedOrigin): Asker =>
  makeAsker<UnifiedSettings>({
    settings: unifiedSettings,
    test: (access, { call }) => {
      const look = readUnified(originOf, access, call);
      const probes = [
        { purpose: 'find candidates', scope: 'ATS candidate, read', run: () => look('/candidate?limit=1', readable) },
        { purpose: 'look for lost scorecards', scope: 'ATS scorecard, read', run: () => look('/scorecard?limit=1', readable) },
      ];
      return probe('Unified.to', probes, connectionTexts.unifiedWorks);
    },
    lookUps: { targets: async (query, access, call) => withRefusalText(await findTargets(readUnified(originOf, access, call), query)) },
  });

/** Unified.to, the asking half. */
export const asker = makeUnifiedAsker();
