import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { deleteShown } from '@/lib/state/page/panel/delete-shown';
import { isPractice } from '@/lib/state/panel/practice';

/** Deletes the interview with everything that belongs to it, with an undo for ten seconds. A practice call deletes its own. */
export function DeleteInterview() {
  if (isPractice) return null;
  return (
    <section class={sectionStyles.section} data-part="section">
      <button type="button" class={partsStyles.quiet} onClick={() => void deleteShown().catch(reportError)}>
        Delete interview
      </button>
    </section>
  );
}
