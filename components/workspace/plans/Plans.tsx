import { useEffect } from 'preact/hooks';
import { lazy } from '@/components/ui/feedback/lazy';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { toastModel } from '@/lib/state/page/toast';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';
import { PlanListPage } from './list/PlanListPage';

const PlanPage = lazy(async () => (await import('./page/PlanPage')).PlanPage);

/** The interview plans on this device: the list of them where `id` is '', or the page of one. */
export function Plans({ id }: { readonly id: string }) {
  useEffect(() => {
    const stop = new AbortController();
    interviewerModel.loadInterviewer().catch(reportError);
    followOwnChoices(rubricChoicesModel, stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => toastModel.dismissToast, []);
  return id === '' ? <PlanListPage /> : <PlanPage key={id} id={id} />;
}
