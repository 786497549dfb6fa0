import { useLayoutEffect, useRef } from 'preact/hooks';
import '@/components/ui/styles/sheet.css';
import privacyStyles from './privacy.module.css';

type Props = {
  readonly title: string;
  readonly words: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
};

/** Asks once more before something is done that cannot be taken back. */
export function Confirm({ title, words, act, onAct, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class={`sheet ${privacyStyles.privacySheet}`} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p>{words}</p>
      <div class={privacyStyles.privacyButtons}>
        <button
          type="button"
          class="primary"
          onClick={() => {
            close();
            onAct();
          }}
        >
          {act}
        </button>
        <button type="button" class="quiet" onClick={close}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
