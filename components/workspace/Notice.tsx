import { NoticeLine } from '@/components/ui/feedback/NoticeLine';
import { notice, undoNotice } from '@/lib/state/app/notice';

/** Says what was done last, and takes it back. */
export function Notice() {
  const { text = null, undo = null } = notice.value ?? {};
  const takeBack = undo && (() => void undoNotice().catch(reportError));
  return <NoticeLine text={text} onUndo={takeBack} onDismiss={() => (notice.value = null)} />;
}
