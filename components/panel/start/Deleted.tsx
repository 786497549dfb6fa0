import { NoticeLine } from '@/components/ui/feedback/NoticeLine';
import { toastModel } from '@/lib/state/page/toast';

/** Says that an interview was deleted, with an undo while that is possible. */
export function Deleted() {
  const { text = null, undo = null } = toastModel.toast.value ?? {};
  const bringBack = undo && (() => void toastModel.undoToast().catch(reportError));
  return <NoticeLine text={text} onUndo={bringBack} onDismiss={toastModel.dismissToast} />;
}
