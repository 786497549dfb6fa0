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
  /** Whether its interviewer, somebody else, has finished, as far as that may be told. */
  readonly isFinishedElsewhere: boolean;
};

/** A plan as its page shows it. Of other interviewers it tells who covers what, and who has finished once one's own interviews are. */
export type PlanView = { readonly plan: InterviewPlan; readonly coverage: PlanCoverage; readonly rows: readonly PlannedRow[] };

/** Who interviews, in words. */
export const nameInterviewer = ({ name, email }: PlannedInterviewer): string => name ?? email ?? planTexts.nobody;

const isBy = (me: PlannedInterviewer | null, { interviewer }: PlannedInterview): boolean => me !== null && isSameInterviewer(interviewer, me);

/**
 * Whether a plan may tell who else has finished: everything that it plans for oneself is finished, and one has interviewed here or is known not to be
 * planned.
 */
function mayTell({ plan: { interviews }, own, others }: OpenedPlan, me: PlannedInterviewer | null): boolean {
  const mine = interviews.filter((interview) => isBy(me, interview));
  const isFinished = ({ id }: PlannedInterview) => own.some(({ interviewId, stage }) => interviewId === id && stage === 'finished');
  return others.blindness !== 'closed' && mine.every(isFinished) && (others.blindness === 'open' || me !== null);
}

/** Whether others' scorecards are those of every interview that its interviewer has in the plan: which one of several it is, is not known. */
function isFinishedBy({ interviewer }: PlannedInterview, { plan: { interviews }, others }: OpenedPlan): boolean {
  const planned = interviews.filter((one) => isSameInterviewer(one.interviewer, interviewer)).length;
  return planned > 0 && others.interviewers.filter((one) => isSameInterviewer(one, interviewer)).length >= planned;
}

function makeRow(interview: PlannedInterview, opened: OpenedPlan, me: PlannedInterviewer | null): PlannedRow {
  const { plan, own } = opened;
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
    isMine: isBy(me, interview),
    own: own.find(({ interviewId }) => interviewId === interview.id) ?? null,
    isFinishedElsewhere: mayTell(opened, me) && isFinishedBy(interview, opened),
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
