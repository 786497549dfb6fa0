import type { Rubric } from '@/lib/core/rubric/rubric';
import { type InterviewPlan, mostPlanned, type PlanCandidate, type PlannedInterview } from './plan';

type PlanRubric = InterviewPlan['rubric'];

/** What a plan keeps of a rubric. */
export const toPlanRubric = ({ id, title, dimensions }: Pick<Rubric, 'id' | 'title' | 'dimensions'>): PlanRubric => ({
  id,
  title,
  dimensions: dimensions.map((dimension) => ({ id: dimension.id, name: dimension.name, weight: dimension.weight })),
});

const changeInterviews = <Plan extends Pick<InterviewPlan, 'interviews'>>(
  plan: Plan,
  change: (interview: PlannedInterview) => PlannedInterview,
): Plan => ({
  ...plan,
  interviews: plan.interviews.map(change),
});

/** The plan with one dimension covered by one interview, or no longer covered by it. */
export function setCovered(plan: InterviewPlan, interviewId: string, dimension: string, isCovered: boolean): InterviewPlan {
  const without = (dimensions: readonly string[]) => dimensions.filter((id) => id !== dimension);
  return changeInterviews(plan, (interview) =>
    interview.id === interviewId
      ? { ...interview, dimensions: isCovered ? [...without(interview.dimensions), dimension] : without(interview.dimensions) }
      : interview,
  );
}

/** The plan with an interview in place of the one with its id, or at the end; unchanged where it has as many as it can have. */
export function putInterview(plan: InterviewPlan, interview: PlannedInterview): InterviewPlan {
  if (plan.interviews.some(({ id }) => id === interview.id)) return changeInterviews(plan, (one) => (one.id === interview.id ? interview : one));
  return plan.interviews.length < mostPlanned ? { ...plan, interviews: [...plan.interviews, interview] } : plan;
}

/** The plan without an interview. */
export const removeInterview = (plan: InterviewPlan, interviewId: string): InterviewPlan => ({
  ...plan,
  interviews: plan.interviews.filter(({ id }) => id !== interviewId),
});

/** The plan with another rubric, or with the same one as it is now; no interview covers a dimension any more that this one does not have. */
export function adaptToRubric(plan: InterviewPlan, rubric: PlanRubric): InterviewPlan {
  const has = (dimension: string) => rubric.dimensions.some(({ id }) => id === dimension);
  return { ...changeInterviews(plan, (interview) => ({ ...interview, dimensions: interview.dimensions.filter(has) })), rubric };
}

/** Whether a rubric has other dimensions, names or weights than a plan knows of it. */
export const isRubricChanged = ({ rubric }: Pick<InterviewPlan, 'rubric'>, current: PlanRubric): boolean =>
  JSON.stringify(rubric) !== JSON.stringify({ id: current.id, title: current.title, dimensions: current.dimensions });

type Copying = { readonly candidate: PlanCandidate | null; readonly newId: () => string; readonly now: number };

/** A copy of a plan for a candidate, or without one as a template; its interviews have ids of their own, and neither times nor links. */
export function copyPlan(plan: InterviewPlan, { candidate, newId, now }: Copying): InterviewPlan {
  const copied = changeInterviews(plan, (interview) => ({ ...interview, id: newId(), startsAt: null, link: null }));
  return { ...copied, id: newId(), candidate, templateId: plan.candidate === null ? plan.id : plan.templateId, createdAt: now, changedAt: now };
}
