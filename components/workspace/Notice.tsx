import { NoticeLine } from '@/components/ui/feedback/NoticeLine';
import { toastModel } from '@/lib/state/page/toast';

/** Says what was done last, and takes it back. */
export function Notice() {
  const { text = null, undo = null } = toastModel.toast.value ?? {};
  const takeBack = undo && (() => void toastModel.undoToast().catch(reportError));
  return <NoticeLine text={text} onUndo={takeBack} onDismiss={toastModel.dismissToast} />;
}
