import composerStyles from '@/components/panel/composer/composer.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import reviewStyles from './review.module.css';
/** Says that the page may hide what is about to be finished, and where it can be finished safely. */
export function Covered({ interviewId }: { readonly interviewId: string }) {
  return (
    <p class={reviewStyles.covered} role="alert">
      Something in this page lies over the panel, or masks, fades or moves it, so what you finish may not be what you see. Finishing is possible once
      it is gone.{' '}
      <a
        class={`${partsStyles.primary} ${composerStyles.composerPrimary} ${reviewStyles.reviewPrimary}`}
        href={`/panel.html#interview=${interviewId}`}
        target="_blank"
        rel="noreferrer"
      >
        Finish in a tab
      </a>
    </p>
  );
}
