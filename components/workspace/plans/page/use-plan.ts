import { useEffect, useState } from 'preact/hooks';
import type { InterviewPlan } from '@/lib/core/plan/plan';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { type OpenedPlan, observePlan } from '@/lib/state/plan/plan-actions';
import { loadPlanRubric, makePlanView, type PlanView } from '@/lib/state/plan/plan-view';

/** A plan as it is stored, read again at each change; 'gone' where there is none, null until it is read. */
export function usePlan(id: string): PlanView | 'gone' | null {
  const [opened, setOpened] = useState<OpenedPlan | 'gone' | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    observePlan(id, (found) => setOpened(found ?? 'gone'), stop.signal);
    return () => stop.abort();
  }, [id]);
  return opened === null || opened === 'gone' ? opened : makePlanView(opened, interviewerModel.interviewer.value);
}

/** The rubric of a plan as it is now; null where it is not on this device, undefined until it is read. */
export function usePlanRubric(id: string): InterviewPlan['rubric'] | null | undefined {
  const [rubric, setRubric] = useState<InterviewPlan['rubric'] | null>();
  const choices = rubricChoicesModel.rubricChoices.value;
  useEffect(() => {
    const stop = new AbortController();
    loadPlanRubric(choices, id).then((found) => stop.signal.aborted || setRubric(found), reportError);
    return () => stop.abort();
  }, [choices, id]);
  return rubric;
}
