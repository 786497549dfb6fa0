import { useLayoutEffect, useRef } from 'preact/hooks';
import { Reading } from '@/components/workspace/health/Reading';
import { Crumbs } from '@/components/workspace/interviews/page/Crumbs';
import { Notice } from '@/components/workspace/Notice';
import { useTitle } from '@/components/workspace/use-title';
import { planTexts } from '@/lib/text/plan/plan';
import { planAddress } from '../route';
import { OpenPlan } from './OpenPlan';
import styles from './PlanPage.module.css';
import { usePlan } from './use-plan';

const between = [[planAddress(null), planTexts.plans]] as const;

function Gone() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <Crumbs between={between} here={planTexts.nothingHere} />
      <Notice />
      <h1 ref={heading} tabIndex={-1} class={styles.planTitle}>
        {planTexts.nothingHere}
      </h1>
      <p class={styles.planHint}>{planTexts.gone}</p>
      <p>
        <a href={planAddress(null)}>{planTexts.toList}</a>
      </p>
    </>
  );
}

/** A plan's page, of a candidate or of a template: who covers what, what is left open, and the interviews. */
export function PlanPage({ id }: { readonly id: string }) {
  const view = usePlan(id);
  const name = view === null || view === 'gone' ? planTexts.nothingHere : (view.plan.candidate?.name ?? view.plan.role);
  useTitle(view === null ? null : name);
  if (view === null) return <Reading message={planTexts.reading} />;
  if (view === 'gone') return <Gone />;
  return (
    <>
      <Crumbs between={between} here={name} />
      <Notice />
      <OpenPlan view={view} />
    </>
  );
}
