import type { Prepared } from '@/lib/core/prepared/prepared';
import type { InterviewPlan, PlannedInterview } from './plan';

/** The prepared interview that a plan makes of one of its interviews, with the dimensions that its interviewer covers; null without a candidate. */
export function preparePlanned(plan: InterviewPlan, interview: PlannedInterview, id: string): Prepared | null {
  if (plan.candidate === null) return null;
  const { name, email, applicationId } = plan.candidate;
  const { context, startsAt, link, dimensions } = interview;
  return {
    id,
    candidate: name,
    email,
    role: plan.role,
    rubric: plan.rubric.id,
    context,
    startsAt,
    link,
    applicationId,
    event: null,
    brief: '',
    links: [],
    plan: { planId: plan.id, interviewId: interview.id, dimensions },
  };
}

/**
 * A prepared interview after its plan was changed from `before` to `after`: it covers what the plan says now, and takes over a time or link that was
 * changed in the plan. The same object where nothing changed.
 */
export function followPlan(prepared: Prepared, before: InterviewPlan, after: InterviewPlan): Prepared {
  const findIn = ({ interviews }: InterviewPlan) => interviews.find(({ id }) => id === prepared.plan?.interviewId);
  const [was, is] = [findIn(before), findIn(after)];
  if (was === undefined || is === undefined || JSON.stringify(was) === JSON.stringify(is)) return prepared;
  return {
    ...prepared,
    ...(was.startsAt !== is.startsAt && { startsAt: is.startsAt }),
    ...(was.link !== is.link && { link: is.link }),
    plan: { planId: after.id, interviewId: is.id, dimensions: is.dimensions },
  };
}
