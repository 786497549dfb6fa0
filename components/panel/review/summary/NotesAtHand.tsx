import { useState } from 'preact/hooks';
import notesStyles from '@/components/panel/notes/notes.module.css';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { stanceLabels } from '@/lib/core/note/stance';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import handStyles from './notes-at-hand.module.css';

const mostOfEach = 20;

type Props = { readonly rows: readonly ChecklistRow[]; readonly onInsert: (words: string) => void };

/** The notes by dimension; pressing one inserts it into the summary. Empty where there are no notes. */
export function NotesAtHand({ rows, onInsert }: Props) {
  const [isOpen, setOpen] = useState(false);
  const noted = rows.filter(({ evidence }) => evidence.length > 0);
  if (noted.length === 0) return null;
  return (
    <div class={handStyles.hand} data-open={isOpen ? '' : undefined}>
      <button type="button" class={controlsStyles.link} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Insert from notes
      </button>
      {isOpen && (
        <ul role="list" aria-label="Notes for the summary">
          {noted.map(({ dimension, evidence }) => (
            <li key={dimension.id}>
              <h3 class={partsStyles.label}>
                <bdi>{dimension.name}</bdi>
              </h3>
              {evidence.slice(0, mostOfEach).map((note) => (
                <button key={note.id} type="button" onClick={() => onInsert(note.text.trim())}>
                  {note.stance !== null && <b class={notesStyles.stance}>{stanceLabels[note.stance]}: </b>}
                  <bdi>{note.text}</bdi>
                </button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
