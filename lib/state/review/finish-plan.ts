import type { OutboxRow } from '@/lib/core/delivery/delivery';
import type { Choices, Destination, Plan } from '@/lib/core/delivery/destination';
import type { Target } from '@/lib/core/delivery/target-schema';
import type { InterviewRecord } from '@/lib/core/interview/interview';
import { amendScorecard } from '@/lib/core/scorecard/amendment';
import { makeScorecard } from '@/lib/core/scorecard/scorecard';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { findPlanner, planScorecard } from '@/lib/delivery/plan';
import { settings } from '@/lib/settings/settings';
import { listScorecardDeliveries } from '@/lib/storage/delivery/deliveries';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { findRecord } from '@/lib/storage/interview/notes';
import { findAmendment } from '@/lib/storage/scorecard/amendments';
import { findBasis } from '@/lib/storage/scorecard/finish-command';
import { findScorecardOf } from '@/lib/storage/scorecard/scorecards';
import { explainRule } from '@/lib/text/rules';

export type { Choices };

/** No choices: the scorecard goes to the rubric's default destinations. */
export const noChoices: Choices = { included: {}, targets: {} };

/** A destination for a scorecard: whether it is used, and exactly what would be sent. */
export type DeliveryRoute = {
  readonly destination: Destination;
  readonly included: boolean;
  readonly needsTarget: boolean;
  readonly target: Target | null;
  readonly plan: Plan;
  /** The address that the requests' paths follow. */
  readonly origin: string;
  /** What is added to each request on sending, secrets masked. */
  readonly added: readonly string[];
};

/** A possible destination, whether it is used, and the target, before anything is planned. */
type Course = Pick<DeliveryRoute, 'destination' | 'included' | 'target'>;

/** A scorecard as it would be finished at the wall time `at`, made from the history up to `basis`, and where it would go. */
type Finish<Where> = {
  readonly at: number;
  readonly basis: number;
  readonly record: InterviewRecord;
  readonly envelope: ScorecardEnvelope;
  readonly routes: readonly Where[];
};

/** Everything that a finish is made from. */
export type FinishInputs = Finish<Course>;

/** A planned finish: what it is made from, and exactly what would be sent. */
export type FinishPlan = Finish<DeliveryRoute>;

function addressOf({ settings }: Destination, pattern: string | undefined): string {
  return typeof settings.url === 'string' ? settings.url : (pattern ?? '').replace(/\/\*$/, '');
}

/** An amendment goes to the same destinations and targets as the revision before, unless chosen otherwise. */
function findCourse({ data }: ScorecardEnvelope, destination: Destination, choices: Choices, before: readonly OutboxRow[]): Course {
  const earlier = before.find(({ destinationId, state }) => destinationId === destination.id && state !== 'saved');
  const byDefault = before.length > 0 ? earlier !== undefined : (destination.rubrics?.includes(data.rubric.id) ?? true);
  return {
    destination,
    included: choices.included[destination.id] ?? byDefault,
    target: choices.targets[destination.id] ?? earlier?.target ?? null,
  };
}

async function planRoute(envelope: ScorecardEnvelope, course: Course): Promise<DeliveryRoute> {
  const { destination, target } = course;
  const planner = await findPlanner(destination.kind);
  const plan = await planScorecard(envelope, destination, target);
  // A scorecard may itself say whom it is about.
  const isAsked = target !== null || plan.blockers.some(({ need }) => need === 'target');
  return {
    ...course,
    needsTarget: planner?.capabilities.needsTarget === true && isAsked,
    plan,
    origin: addressOf(destination, planner?.originsOf(destination.settings)[0]),
    added: planner?.added ?? [],
  };
}

async function makeEnvelope(record: InterviewRecord, at: number): Promise<ScorecardEnvelope> {
  const { interview } = record;
  const ended = { ...record, interview: { ...interview, endedAt: interview.endedAt ?? at } };
  const [interviewer, amendment, before] = await Promise.all([
    settings.interviewer.get(),
    findAmendment(interview.id),
    interview.revision === 0 ? null : findScorecardOf(interview.id),
  ]);
  const made = makeScorecard(ended, interviewer, at, explainRule);
  const envelope = before === null ? made : amendScorecard(made, before, amendment?.reason ?? '');
  const { tellOthersOpened } = await import('./others-opened');
  return tellOthersOpened(envelope, before, at);
}

/** Reads what the finish of an interview at the wall time `at` is made from; null when the interview was deleted. */
export async function readInputs(interviewId: string, choices: Choices, at: number): Promise<FinishInputs | null> {
  const basis = await findBasis(interviewId);
  const record = await findRecord(interviewId);
  if (record === null) return null;
  const envelope = await makeEnvelope(record, at);
  const { id, revision } = envelope.data;
  const [destinations, before] = await Promise.all([listDestinations(), listScorecardDeliveries(id, revision - 1)]);
  return { at, basis, record, envelope, routes: destinations.map((destination) => findCourse(envelope, destination, choices, before)) };
}

/**
 * The inputs of everything that is sent, as text, to compare them. The output may differ each time, where an expression uses the time or random
 * numbers.
 */
export function inputText({ envelope, routes }: FinishInputs): string {
  const sent = routes.filter(({ included }) => included);
  const { id } = envelope.data.rubric;
  return JSON.stringify([
    envelope,
    sent.map(({ destination: { id: destinationId, kind, settings, mappings }, target }) => [
      destinationId,
      kind,
      settings,
      mappings[id] ?? null,
      target,
    ]),
  ]);
}

/** Plans the finish of an interview at the wall time `at`; null when the interview was deleted. */
export async function planFinish(interviewId: string, choices: Choices, at: number): Promise<FinishPlan | null> {
  const inputs = await readInputs(interviewId, choices, at);
  if (inputs === null) return null;
  return { ...inputs, routes: await Promise.all(inputs.routes.map((course) => planRoute(inputs.envelope, course))) };
}
