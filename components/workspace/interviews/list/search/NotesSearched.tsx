import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';
import { listTexts } from '@/lib/text/interviews';
import styles from './NotesSearched.module.css';

type Props = {
  readonly list: { readonly [Part in 'typed' | 'notes' | 'notesRead']: { readonly value: InterviewListModel[Part]['value'] } };
  readonly onRead: () => void;
  readonly onStop: () => void;
};

/** While a search is on: how far the reading of the notes is, with the way to stop it, and afterwards to have it begun anew. */
export function NotesSearched({ list: { typed, notes, notesRead }, onRead, onStop }: Props) {
  if (typed.value.trim() === '') return null;
  if (notes.value === 'stopped')
    return (
      <p class={styles.notesSearched}>
        {listTexts.notesNotSearched}{' '}
        <button type="button" class={controlsStyles.link} onClick={onRead}>
          Search the notes too
        </button>
      </p>
    );
  if (notes.value !== 'reading') return null;
  const { done, total } = notesRead.value;
  const message = listTexts.readingNotes(done, total);
  return (
    <p class={styles.notesSearched}>
      <progress aria-label="Reading the notes" max={Math.max(1, total)} value={done} />
      <span>{message}</span>
      <button type="button" class={controlsStyles.link} onClick={onStop}>
        Stop
      </button>
    </p>
  );
}
