import { Reading } from '@/components/workspace/health/Reading';
import { interviewsCrumb } from '@/components/workspace/interviews/route';
import { Notice } from '@/components/workspace/Notice';
import { Crumbs } from '@/components/workspace/page/Crumbs';
import { GonePage } from '@/components/workspace/page/GonePage';
import { useTitle } from '@/components/workspace/use-title';
import { planTexts } from '@/lib/text/plan/plan';
import { planAddress } from '../route';
import { OpenPlan } from './OpenPlan';
import { usePlan } from './use-plan';

const way = [interviewsCrumb, [planAddress(null), planTexts.plans]] as const;

/** A plan's page, of a candidate or of a template: who covers what, what is left open, and the interviews. */
export function PlanPage({ id }: { readonly id: string }) {
  const view = usePlan(id);
  const name = view === null || view === 'gone' ? planTexts.nothingHere : (view.plan.candidate?.name ?? view.plan.role);
  useTitle(view === null ? null : name);
  if (view === null) return <Reading message={planTexts.reading} />;
  if (view === 'gone') return <GonePage way={way} title={planTexts.nothingHere} explanation={planTexts.gone} back={planTexts.toList} />;
  return (
    <>
      <Crumbs way={way} here={name} />
      <Notice />
      <OpenPlan view={view} />
    </>
  );
}
