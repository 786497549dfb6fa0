import { useId } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type PracticeStep, practiceSteps } from '@/lib/core/practice/steps';
import { stepTexts } from '@/lib/text/practice/practice';
import practiceStyles from './practice.module.css';

/** The steps, each ticked off once it is done; the next one is announced. */
export function PracticeSteps({ done }: { readonly done: ReadonlySet<PracticeStep> }) {
  const heading = useId();
  const next = practiceSteps.find((step) => !done.has(step));
  return (
    <section class={practiceStyles.steps} aria-labelledby={heading}>
      <h2 id={heading}>In the panel</h2>
      <ol aria-labelledby={heading}>
        {practiceSteps.map((step) => (
          <li key={step} data-done={done.has(step) ? '' : undefined} aria-current={step === next ? 'step' : undefined}>
            {done.has(step) ? <Icon name="check" /> : <span class={practiceStyles.open} aria-hidden="true" />}
            <span>
              {done.has(step) && <span class={partsStyles.hidden}>Done: </span>}
              {stepTexts[step]}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" class={partsStyles.hidden}>
        {done.size > 0 && (next === undefined ? 'Every step is done.' : `${done.size} of ${practiceSteps.length} done. Next: ${stepTexts[next]}`)}
      </p>
    </section>
  );
}
