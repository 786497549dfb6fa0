import './notice.css';
import { notice, undoNotice } from '@/lib/state/notice';

/** Says what was done last, and takes it back. */
export function Notice() {
  const said = notice.value;
  return (
    <div class="notice" role="status" data-empty={said === null ? '' : undefined}>
      {said !== null && (
        <>
          <span>{said.text}</span>
          {said.undo !== null && (
            <button type="button" class="link" onClick={() => void undoNotice().catch(reportError)}>
              Undo
            </button>
          )}
          <button type="button" class="tool" aria-label="Dismiss" onClick={() => (notice.value = null)}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
