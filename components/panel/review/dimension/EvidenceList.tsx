import { useState } from 'preact/hooks';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { EvidenceNote } from './EvidenceNote';
import evidenceStyles from './evidence.module.css';

const first = 20;

type Props = {
  readonly label: string;
  readonly notes: readonly Note[];
  readonly interview: Interview;
  readonly onGone: () => void;
};

/** The notes of one dimension in order, the first twenty until all are requested. */
export function EvidenceList({ label, notes, interview, onGone }: Props) {
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  const shown = all ? notes : notes.slice(0, first);
  return (
    <>
      <ul role="list" class={evidenceStyles.evidenceList} aria-label={label}>
        {shown.map((note) => (
          <EvidenceNote key={note.id} note={note} interview={interview} onGone={onGone} />
        ))}
      </ul>
      {shown.length < notes.length && (
        <button type="button" class={controlsStyles.link} onClick={() => setAll(true)}>
          Show all {notes.length.toLocaleString()} notes
        </button>
      )}
    </>
  );
}
