import { toPlanRubric } from '@/lib/core/plan/change-plan';
import { coverPlan, isSameInterviewer, type PlanCoverage, shareOfInterview } from '@/lib/core/plan/coverage';
import type { InterviewPlan, PlannedInterview, PlannedInterviewer } from '@/lib/core/plan/plan';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import type { OpenedPlan } from '@/lib/storage/plan/observe';
import type { OwnPlanned } from '@/lib/storage/plan/own-interviews';
import { planTexts } from '@/lib/text/plan/plan';

/** An interview of a plan as its page shows it. */
export type PlannedRow = {
  readonly interview: PlannedInterview;
  /** What it is about and who interviews, as one name. */
  readonly name: string;
  readonly title: string;
  readonly who: string;
  /** How many dimensions of the rubric it covers, and which part of the rubric these are, from 0 to 1. */
  readonly count: number;
  readonly share: number;
  readonly isMine: boolean;
  /** What became of it on this device; null while nothing did. */
  readonly own: OwnPlanned | null;
};

/** A plan as its page shows it. Of other interviewers it tells who covers what, and never what they have done. */
export type PlanView = { readonly plan: InterviewPlan; readonly coverage: PlanCoverage; readonly rows: readonly PlannedRow[] };

/** Who interviews, in words. */
export const nameInterviewer = ({ name, email }: PlannedInterviewer): string => name ?? email ?? planTexts.nobody;

function makeRow(interview: PlannedInterview, { plan, own }: OpenedPlan, me: PlannedInterviewer | null): PlannedRow {
  const { title, interviewer } = interview;
  const who = nameInterviewer(interviewer);
  const isOpen = interviewer.name === null && interviewer.email === null;
  return {
    interview,
    title,
    who,
    name: title === '' ? who : isOpen ? title : `${title}, ${who}`,
    count: plan.rubric.dimensions.filter(({ id }) => interview.dimensions.includes(id)).length,
    share: shareOfInterview(interview, plan),
    isMine: me !== null && isSameInterviewer(interviewer, me),
    own: own.find(({ interviewId }) => interviewId === interview.id) ?? null,
  };
}

/** Makes the view of a plan; `me` is who uses this device, null where that is not known. */
export const makePlanView = (opened: OpenedPlan, me: PlannedInterviewer | null): PlanView => ({
  plan: opened.plan,
  coverage: coverPlan(opened.plan),
  rows: opened.plan.interviews.map((interview) => makeRow(interview, opened, me)),
});

/** The rubric of a plan as it is now; null where it is not on this device. */
export async function loadPlanRubric(choices: readonly RubricEntry[], id: string): Promise<InterviewPlan['rubric'] | null> {
  const entry = choices.find((choice) => choice.id === id);
  return entry === undefined ? null : toPlanRubric(await entry.load());
}
