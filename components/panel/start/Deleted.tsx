import '@/components/ui/styles/controls.css';
import { NoticeLine } from '@/components/ui/feedback/NoticeLine';
import { notice, undoNotice } from '@/lib/state/app/notice';

/** Says that an interview was deleted, and brings it back while that can be done. */
export function Deleted() {
  const { text = null, undo = null } = notice.value ?? {};
  const bringBack = undo && (() => void undoNotice().catch(reportError));
  return <NoticeLine text={text} onUndo={bringBack} onDismiss={() => (notice.value = null)} />;
}
