import { CalibrationTeam } from '@/components/workspace/calibrations/page/CalibrationTeam';
import { TeamLine } from '@/components/workspace/debriefs/page/TeamLine';
import { PlanTeam } from '@/components/workspace/plans/page/PlanTeam';
import { RubricTeam } from '@/components/workspace/rubrics/RubricTeam';
import type { DeliveryView } from '@/lib/core/delivery/delivery-view';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { because } from '@/lib/core/reasons';
import type { TeamReading } from '@/lib/core/team/reading';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import type { ShownSharing } from '@/lib/state/team/debrief-sharing';
import type { ShownItemSharing } from '@/lib/state/team/item-sharing';
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

const plans: Readonly<Record<string, ShownItemSharing>> = {
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

const sessions: Readonly<Record<string, readonly [isFinished: boolean, sharing: ShownItemSharing | null]>> = {
  'a session that is not shared': [false, { is: 'here-only' }],
  'a shared session that is being rated': [false, { is: 'shared', waiting: 0, needing: null }],
  'finished answers that wait to be sent': [true, { is: 'shared', waiting: 1, needing: null }],
  'finished answers in the store': [true, { is: 'shared', waiting: 0, needing: null }],
  'answers that the store has refused': [true, { is: 'shared', waiting: 0, needing }],
  'a session of the team, to a reader': [false, { is: 'read-only' }],
};

const sessionStories = Object.entries(sessions).map(
  ([name, [isFinished, sharing]]): Story => ({
    group: 'Calibrations and the team',
    name,
    page: 'workspace',
    show: () => (
      <main>
        <h1>November 2026</h1>
        <CalibrationTeam
          id="session"
          isFinished={isFinished}
          followReading={(listener) => listener(reading)}
          follow={(_, listener) => listener(sharing)}
        />
      </main>
    ),
  }),
);

const versions: Readonly<Record<string, ShownItemSharing>> = {
  'a version that is not shared': { is: 'here-only' },
  'a version on its way': { is: 'shared', waiting: 1, needing: null },
  'a shared version': { is: 'shared', waiting: 0, needing: null },
  'a version that the store has refused': { is: 'shared', waiting: 0, needing },
  'a version of which the team has another': { is: 'other-there' },
  'a version of the team, to a reader': { is: 'read-only' },
};

const rubricStories = Object.entries(versions).map(
  ([name, sharing]): Story => ({
    group: 'Rubrics and the team',
    name,
    page: 'workspace',
    show: () => (
      <main>
        <h1>Backend Engineer at Acme</h1>
        <RubricTeam rubric={{ ...backendEngineerJunior, id: 'own', version: 2 }} follow={(_, listener) => listener(sharing)} />
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

/** What the pages of debriefs, plans, calibrations and rubrics say of the team's store. */
export const teamLineStories: readonly Story[] = [...lineStories, ...planStories, ...sessionStories, ...rubricStories];
