import { useLayoutEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import settingsStyles from '../settings.module.css';
import privacyStyles from './privacy.module.css';

type Props = {
  readonly title: string;
  readonly message: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
};

/** Asks once more before something is done that cannot be taken back. */
export function Confirm({ title, message, act, onAct, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class={`${sheetStyles.sheet} ${privacyStyles.privacySheet}`} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p>{message}</p>
      <div class={settingsStyles.settingsButtons}>
        <button
          type="button"
          class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}
          onClick={() => {
            close();
            onAct();
          }}
        >
          {act}
        </button>
        <button type="button" class={partsStyles.quiet} onClick={close}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
