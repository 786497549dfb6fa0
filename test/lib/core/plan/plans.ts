import type { InterviewPlan, PlannedInterview } from '@/lib/core/plan/plan';

const names = ['Technical Knowledge', 'Debugging', 'System Design', 'Collaboration'];

/** A planned interview that covers some dimensions, by the first letters of their names in lower case. */
export const aPlanned = (id: string, dimensions: readonly string[], given: Partial<PlannedInterview> = {}): PlannedInterview => ({
  id,
  title: `About ${id}`,
  interviewer: { name: `Interviewer ${id}`, email: null },
  context: 'live-call',
  dimensions,
  startsAt: null,
  link: null,
  ...given,
});

/** A plan for Grace, whose rubric has the dimensions t, d, s and c with the weights 40, 30, 20 and 10. */
export const aPlan = (interviews: readonly PlannedInterview[], given: Partial<InterviewPlan> = {}): InterviewPlan => ({
  id: 'plan',
  role: 'Backend Engineer, Senior',
  candidate: { name: 'Grace Hopper', email: 'grace@example.com', applicationId: 'A-1' },
  rubric: {
    id: 'rubric',
    title: 'Backend Engineer, Senior',
    dimensions: names.map((name, index) => ({ id: name.charAt(0).toLowerCase(), name, weight: 40 - 10 * index })),
  },
  interviews,
  templateId: null,
  createdAt: 1000,
  changedAt: 1000,
  ...given,
});
