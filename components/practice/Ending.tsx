import { useId } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import practiceStyles from './practice.module.css';

type Props = { readonly message: string; readonly onDelete: () => Promise<void>; readonly onAgain: () => void };

/** The end of the practice call: its interview can be deleted, or replaced by another. */
export function Ending({ message, onDelete, onAgain }: Props) {
  const heading = useId();
  return (
    <section class={practiceStyles.ending} aria-labelledby={heading}>
      <h2 id={heading}>Practice finished</h2>
      <p>{message}</p>
      <div class={practiceStyles.practiceButtons}>
        <button type="button" class={partsStyles.primary} onClick={() => void onDelete()}>
          Delete practice interview
        </button>
        <button type="button" class={partsStyles.quiet} onClick={onAgain}>
          Practise again
        </button>
        <a class={partsStyles.quiet} href="/workspace.html">
          Open the workspace
        </a>
      </div>
    </section>
  );
}
