import controlsStyles from '@/components/ui/styles/controls.module.css';
import noticeStyles from './notice.module.css';

type Props = {
  /** What was done; null when nothing is to be said. */
  readonly text: string | null;
  /** Takes it back; null when that cannot be done. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
};

/** A line about what was just done, with an undo; announced when it changes. */
export function NoticeLine({ text, onUndo, onDismiss }: Props) {
  return (
    <div class={noticeStyles.notice} data-part="notice" role="status" data-empty={text === null ? '' : undefined}>
      {text !== null && (
        <>
          <span>{text}</span>
          {onUndo !== null && (
            <button type="button" class={controlsStyles.link} onClick={onUndo}>
              Undo
            </button>
          )}
          <button type="button" class={controlsStyles.tool} aria-label="Dismiss" onClick={onDismiss}>
            ×
          </button>
        </>
      )}
    </div>
  );
}
