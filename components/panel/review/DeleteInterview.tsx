import { deleteShown } from '@/lib/state/page/panel/delete-shown';

/** Deletes the interview with everything that belongs to it; ten seconds are left to take that back. */
export function DeleteInterview() {
  return (
    <section class="section">
      <button type="button" class="quiet" onClick={() => void deleteShown().catch(reportError)}>
        Delete interview
      </button>
    </section>
  );
}
