import type { Plan, PlannedRequest, Secrets } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import type { Verdict } from '@/lib/core/delivery/verdict';
import type { Interview, Note, RatingValue } from '@/lib/core/interview/interview';
import type { Form } from '@/lib/core/mapping/form';
import type { DestinationMapping } from '@/lib/core/mapping/mapping';
import { suggestMapping } from '@/lib/core/mapping/suggest-mapping';
import { makeScorecard, type ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import type { Actor, AdapterContext, CheckedSend } from '@/lib/delivery/actor';
import type { Planner } from '@/lib/delivery/adapter';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { explainRule } from '@/lib/text/rules';
import { sendUntilHang } from '../../../setup/send-until-hang.ts';

type Stored = Readonly<Record<string, unknown>>;

/** The network as it is; silence is over at once. */
export const call: CheckedSend = sendUntilHang;

/** The network as it is; silence is over at once, and no file is written. */
export const adapterContext: AdapterContext = { call, save: async () => ({ outcome: 'not-granted' }), allows: async () => false };

const note = (id: string, dimension: string | null, text: string): Note => ({
  id,
  interviewId: 'i',
  recordedAt: 84_000,
  text,
  dimension,
  kind: 'note',
  stance: null,
});

/** A finished scorecard, of the built-in junior rubric unless `more` names another, with one note under its first dimension and one under none. */
export function finish(values: readonly RatingValue[], more: Partial<Interview> = {}): ScorecardEnvelope {
  const { dimensions } = more.rubric ?? rubric;
  const ratings = dimensions.map(({ id }, index) => ({ interviewId: 'i', dimension: id, value: values[index] ?? 'not-assessed', ratedAt: 0 }));
  const interview: Interview = {
    id: 'i',
    scorecardId: '0199a1b2-0000-7000-8000-000000000001',
    candidate: 'Grace Hopper',
    rubric,
    context: 'live-call',
    platform: 'meet',
    call: null,
    startedAt: 1000,
    endedAt: 2000,
    finishedAt: null,
    revision: 0,
    summary: 'Solid throughout.',
    recommendation: 'yes',
    ...more,
  };
  const notes = [note('a', 'technical-knowledge', 'Knew “GC” pauses & <locks>'), note('b', null, 'Arrived late')];
  return makeScorecard({ interview, notes, ratings }, { name: 'Barbara Liskov', email: null }, 3000, explainRule);
}

/** The same scorecard, where one note is a concern and the other is to follow up. */
export function withStances(): ScorecardEnvelope {
  const { data, ...rest } = finish([2, 3, 4, 5, 3, 'not-assessed', 4]);
  const notes = data.notes.map((each) => ({ ...each, stance: each.id === 'a' ? ('against' as const) : ('revisit' as const) }));
  return { ...rest, data: { ...data, notes } };
}

/** The reference that a scorecard made by `finish` bears. */
export const reference = 'sc_0199a1b2-0000-7000-8000-000000000001_r1';

/** The suggested mapping of the built-in rubric onto a form. */
export const mapTo = (form: Form, version = rubric.version): DestinationMapping => suggestMapping({ ...rubric, version }, form);

/** Plans a scorecard for a target. */
export const planFor = (planner: Planner, envelope: ScorecardEnvelope, settings: Stored, target: Target | null, mapping: unknown): Promise<Plan> =>
  planner.plan({ envelope, settings, target, mapping });

/** The only request of a plan; throws with the plan's obstacle when there is none. */
export function onlyRequest({ requests, blockers }: Plan): PlannedRequest {
  const [request] = requests;
  if (request === undefined || requests.length > 1) throw new Error(`Expected one request, found ${requests.length}: ${JSON.stringify(blockers)}`);
  return request;
}

/** One attempt over real HTTP: prepared, sent, read. */
export async function attempt(actor: Actor, planned: PlannedRequest, settings: Stored, secrets: Secrets): Promise<Verdict> {
  const sent = await actor.send(planned, { settings, secrets }, { deliveryId: 'd', at: 0 }, adapterContext, () => 0);
  if (sent.outcome === 'not-granted') throw new Error('Expected a call, found it not granted.');
  return sent.verdict;
}

/** What a look-up found; throws its words when it failed. */
export function found<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string } | undefined,
): Value {
  if (result?.ok !== true) throw new Error(result?.reason ?? 'Expected a look-up, found none.');
  return result.value;
}
