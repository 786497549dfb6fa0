import { TeamLine } from '@/components/workspace/debriefs/page/TeamLine';
import { PlanTeam } from '@/components/workspace/plans/page/PlanTeam';
import type { DeliveryView } from '@/lib/core/delivery/delivery-view';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { because } from '@/lib/core/reasons';
import type { TeamReading } from '@/lib/core/team/reading';
import type { ShownSharing } from '@/lib/state/team/debrief-sharing';
import type { ShownPlanSharing } from '@/lib/state/team/plan-sharing';
import type { Story } from '../../story';

const reading: TeamReading = { storeId: 'team', readAt: Date.UTC(2026, 10, 29, 9, 30), problem: null, email: 'ada@team.test', role: 'interviewer' };

const needing: DeliveryView = {
  row: {
    ...{ id: 'te', interviewId: 'debrief', scorecardId: 'debrief', revision: 1, destinationId: 'team', target: null, requests: [], done: 0 },
    ...{ state: 'needs-you', need: 'target', reason: null, attempts: [], tries: 1, doubtful: false, nextAttemptAt: null, createdAt: 0 },
  },
  name: 'hiring.supabase.co',
  kind: 'team-store',
  state: 'needs-you',
  why: [because('team-refused', {})],
  nextAt: null,
  sentAt: null,
};

const shown: Readonly<Record<string, ShownSharing>> = {
  'everything is in the store': { is: 'shared', waiting: 0, needing: null },
  'changes wait to be sent': { is: 'shared', waiting: 3, needing: null },
  'the store has refused something': { is: 'shared', waiting: 0, needing },
  'no scorecard of it is in the store': { is: 'not-shared', why: 'no-scorecard' },
  'its scorecards are of several candidates': { is: 'not-shared', why: 'several-candidates' },
  'a reader': { is: 'not-shared', why: 'reader' },
};

const plans: Readonly<Record<string, ShownPlanSharing>> = {
  'a plan that is not shared': { is: 'here-only' },
  'a shared plan': { is: 'shared', waiting: 0, needing: null },
  'a plan that the store has refused': { is: 'shared', waiting: 0, needing },
  'a plan of the team, to a reader': { is: 'read-only' },
};

const plan: InterviewPlan = {
  ...{ id: 'plan', role: 'Backend engineer', candidate: null, rubric: { id: 'r', title: 'Backend', dimensions: [] }, interviews: [] },
  ...{ templateId: null, createdAt: 0, changedAt: 0 },
};

const planStories = Object.entries(plans).map(
  ([name, sharing]): Story => ({
    group: 'Plans and the team',
    name,
    page: 'workspace',
    show: () => (
      <main>
        <h1>Backend engineer</h1>
        <PlanTeam plan={plan} follow={(_, listener) => listener(sharing)} />
      </main>
    ),
  }),
);

const lineStories = Object.entries(shown).map(
  ([name, sharing]): Story => ({
    group: 'Debriefs and the team',
    name,
    page: 'workspace',
    show: () => (
      <main>
        <h1>Mara Lindqvist</h1>
        <TeamLine debriefId="debrief" follow={(listener) => listener(reading)} followSharing={(_, listener) => listener(sharing)} />
      </main>
    ),
  }),
);

/** What the pages of debriefs and plans say of the team's store. */
export const teamLineStories: readonly Story[] = [...lineStories, ...planStories];
