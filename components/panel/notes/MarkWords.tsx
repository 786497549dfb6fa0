import type { Note } from '@/lib/core/interview/interview';
import { noteEdits } from '@/lib/state/page/panel/capture';
import notesStyles from './notes.module.css';

type Props = { readonly note: Note; readonly time: string; readonly locked: boolean };

/** The button of a mark without text, which opens its field. */
export function MarkWords({ note, time, locked }: Props) {
  if (locked) return <i>Marked</i>;
  return (
    <button
      type="button"
      class={notesStyles.fill}
      data-part="fill"
      aria-label={`Marked: fill in ${time}`}
      onClick={() => void noteEdits.beginEdit(note).catch(reportError)}
    >
      Marked: fill in
    </button>
  );
}
