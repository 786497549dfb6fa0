import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { planTexts } from '@/lib/text/plan/plan';
import { planAddress } from '../plans/route';

/** The way to an interview that begins without a call. */
export const StartHere = () => (
  <a class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} href="/panel.html#new">
    New interview
  </a>
);

/** The way to the interview plans. */
export const PlansHere = () => (
  <a class={partsStyles.quiet} href={planAddress(null)}>
    {planTexts.plans}
  </a>
);

/** The way to the practice call. */
export const PracticeHere = () => (
  <a class={partsStyles.quiet} href="/practice.html">
    Practice call
  </a>
);
