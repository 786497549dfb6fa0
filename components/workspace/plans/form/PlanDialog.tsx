import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { planTexts } from '@/lib/text/plan/plan';
import styles from './PlanDialog.module.css';

type Props = {
  readonly title: string;
  /** The name of the button that saves. */
  readonly act: string;
  /** Saves it; false where it cannot be saved as it is, or could not be saved. */
  readonly onSave: () => Promise<boolean>;
  /** The form is closed; `isSaved` says whether by saving it. */
  readonly onClose: (isSaved: boolean) => void;
  readonly children: ComponentChildren;
};

/** The first field with something wrong takes the focus. */
const focusFault = (dialog: HTMLDialogElement | null) => dialog?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();

/** A dialog with a form of a plan: it closes once what it holds is saved. */
export function PlanDialog({ title, act, onSave, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isSaved = useRef(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const save = useOneAtATime(async () => {
    isSaved.current = await onSave();
    if (isSaved.current) dialog.current?.close();
    else requestAnimationFrame(() => focusFault(dialog.current));
  });
  return (
    <dialog ref={dialog} class={`${sheetStyles.sheet} ${styles.planDialog}`} aria-label={title} onClose={() => onClose(isSaved.current)}>
      <h2>{title}</h2>
      <form
        autocomplete="off"
        noValidate
        onSubmit={(submit) => {
          submit.preventDefault();
          save().catch(reportError);
        }}
      >
        {children}
        <div class={workspaceStyles.oneLine} data-part="acts">
          <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}>
            {act}
          </button>
          <button type="button" class={partsStyles.quiet} onClick={() => dialog.current?.close()}>
            {planTexts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
