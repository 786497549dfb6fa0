import type { Destination, Plan, Target } from '@/lib/core/destination';
import type { InterviewRecord } from '@/lib/core/interview';
import { makeScorecard } from '@/lib/core/scorecard';
import type { ScorecardEnvelope } from '@/lib/core/scorecard-schema';
import { findPlanner, planScorecard } from '@/lib/delivery/plan';
import { findInterviewer } from '@/lib/settings/interviewer';
import { listDestinations } from '@/lib/storage/destinations';
import { findRecord } from '@/lib/storage/notes';

/** What the user decided about this one scorecard, by destination: whether it goes there, and whom it is about. */
export type Choices = { readonly included: Readonly<Record<string, boolean>>; readonly targets: Readonly<Record<string, Target>> };
/** Nothing decided: it goes where the rubric's scorecards go. */
export const noChoices: Choices = { included: {}, targets: {} };

/** One destination as it stands for a scorecard: whether it goes there, and exactly what would be sent. */
export type Route = {
  readonly destination: Destination;
  readonly included: boolean;
  readonly needsTarget: boolean;
  readonly target: Target | null;
  readonly plan: Plan;
  /** The address that the requests' paths follow. */
  readonly origin: string;
};

/** A scorecard as it would be finished at the wall time `at`, and where it would go. */
export type FinishPlan = {
  readonly at: number;
  readonly record: InterviewRecord;
  readonly envelope: ScorecardEnvelope;
  readonly routes: readonly Route[];
};

function addressOf({ settings }: Destination, pattern: string | undefined): string {
  return typeof settings.url === 'string' ? settings.url : (pattern ?? '').replace(/\/\*$/, '');
}

async function planRoute(envelope: ScorecardEnvelope, destination: Destination, choices: Choices): Promise<Route> {
  const planner = await findPlanner(destination.kind);
  const byRubric = destination.rubrics?.includes(envelope.data.rubric.id) ?? true;
  const target = choices.targets[destination.id] ?? null;
  return {
    destination,
    included: choices.included[destination.id] ?? byRubric,
    needsTarget: planner?.capabilities.needsTarget ?? false,
    target,
    plan: await planScorecard(envelope, destination, target),
    origin: addressOf(destination, planner?.originsOf(destination.settings)[0]),
  };
}

/** Plans the finish of an interview at the wall time `at`; the same choices and time make the same bytes. Null when the interview is gone. */
export async function planFinish(interviewId: string, choices: Choices, at: number): Promise<FinishPlan | null> {
  const record = await findRecord(interviewId);
  if (record === null) return null;
  const settled = { ...record, interview: { ...record.interview, endedAt: record.interview.endedAt ?? at } };
  const envelope = makeScorecard(settled, await findInterviewer(), at);
  const destinations = await listDestinations();
  return { at, record, envelope, routes: await Promise.all(destinations.map((destination) => planRoute(envelope, destination, choices))) };
}
