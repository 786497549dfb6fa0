import { foldText } from '@/lib/core/text/fold';
import type { InterviewPlan, PlanDimension, PlannedInterview, PlannedInterviewer } from './plan';

const sameText = (one: string, other: string) => foldText(one.trim()) === foldText(other.trim());

/** Whether two interviewers are the same person: by e-mail where both have one, else by name. Nobody is the same as a person who is unknown. */
export function isSameInterviewer(one: PlannedInterviewer, other: PlannedInterviewer): boolean {
  if (one.email !== null && other.email !== null) return sameText(one.email, other.email);
  return one.name !== null && other.name !== null && sameText(one.name, other.name);
}

/** How many different people interview, in whatever order; an interview without an interviewer counts as another one. */
function countInterviewers(interviews: readonly PlannedInterview[]): number {
  let groups: readonly (readonly PlannedInterviewer[])[] = [];
  for (const { interviewer } of interviews) {
    const isOf = (group: readonly PlannedInterviewer[]) => group.some((one) => isSameInterviewer(one, interviewer));
    groups = [...groups.filter((group) => !isOf(group)), [interviewer, ...groups.filter(isOf).flat()]];
  }
  return groups.length;
}

/** How many signals a dimension rests on: none, that of a single interviewer, or several. */
export type Signals = 'none' | 'one' | 'several';

/** A dimension of a plan: which interviews cover it, in their order, and how many different interviewers that are. */
export type CoverageRow = {
  readonly dimension: PlanDimension;
  readonly isCoveredBy: readonly boolean[];
  readonly interviewers: number;
  readonly signals: Signals;
};

/** What a plan covers. */
export type PlanCoverage = {
  readonly rows: readonly CoverageRow[];
  /** The parts of the weight, from 0 to 1, that at least one and at least two interviewers cover. */
  readonly covered: number;
  readonly coveredTwice: number;
  /** The interviews that cover nothing, and those without an interviewer. */
  readonly empty: readonly PlannedInterview[];
  readonly unassigned: readonly PlannedInterview[];
};

function signalsOf(interviewers: number): Signals {
  if (interviewers === 0) return 'none';
  return interviewers === 1 ? 'one' : 'several';
}

function coverDimension(dimension: PlanDimension, interviews: readonly PlannedInterview[]): CoverageRow {
  const isCoveredBy = interviews.map(({ dimensions }) => dimensions.includes(dimension.id));
  const interviewers = countInterviewers(interviews.filter((_, index) => isCoveredBy[index]));
  return { dimension, isCoveredBy, interviewers, signals: signalsOf(interviewers) };
}

/** The part of the weight of some dimensions, from 0 to 1; of dimensions without any weight, their part of the number. */
function shareOfWeight(some: readonly PlanDimension[], all: readonly PlanDimension[]): number {
  const sum = (dimensions: readonly PlanDimension[]) => dimensions.reduce((total, { weight }) => total + weight, 0);
  if (all.length === 0) return 0;
  return sum(all) === 0 ? some.length / all.length : sum(some) / sum(all);
}

/** The part of a plan's rubric that one interview covers, from 0 to 1. */
export const shareOfInterview = ({ dimensions }: PlannedInterview, { rubric }: Pick<InterviewPlan, 'rubric'>): number =>
  shareOfWeight(
    rubric.dimensions.filter(({ id }) => dimensions.includes(id)),
    rubric.dimensions,
  );

/** Works out who covers what in a plan, and what nobody or one interviewer alone covers. */
export function coverPlan({ rubric, interviews }: Pick<InterviewPlan, 'rubric' | 'interviews'>): PlanCoverage {
  const rows = rubric.dimensions.map((dimension) => coverDimension(dimension, interviews));
  const share = (least: number) =>
    shareOfWeight(
      rows.filter(({ interviewers }) => interviewers >= least).map(({ dimension }) => dimension),
      rubric.dimensions,
    );
  const covers = ({ dimensions }: PlannedInterview) => rubric.dimensions.some(({ id }) => dimensions.includes(id));
  return {
    rows,
    covered: share(1),
    coveredTwice: share(2),
    empty: interviews.filter((interview) => !covers(interview)),
    unassigned: interviews.filter(({ interviewer }) => interviewer.name === null && interviewer.email === null),
  };
}
