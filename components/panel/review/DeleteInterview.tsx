import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import { deleteShown } from '@/lib/state/page/panel/delete-shown';

/** Deletes the interview with everything that belongs to it; ten seconds are left to take that back. */
export function DeleteInterview() {
  return (
    <section class={sectionStyles.section} data-part="section">
      <button type="button" class={partsStyles.quiet} onClick={() => void deleteShown().catch(reportError)}>
        Delete interview
      </button>
    </section>
  );
}
