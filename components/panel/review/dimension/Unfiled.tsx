import { useRef } from 'preact/hooks';
import { DimensionUndo } from '@/components/panel/lazy-capture';
import { Icon } from '@/components/ui/Icon';
import type { Interview, Note } from '@/lib/core/interview/interview';
import rowStyles from './dimension-row.module.css';
import { EvidenceList } from './EvidenceList';
import { useFiling } from './use-filing';

const name = 'No dimension';

type Props = {
  readonly notes: readonly Note[];
  readonly interview: Interview;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** The notes without a dimension, which are no evidence until they are filed; nothing where there are none. */
export function Unfiled({ notes, interview, isOpen, onToggle }: Props) {
  const section = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const locked = interview.finishedAt !== null;
  const isOver = useFiling(section, { id: null, name, locked });
  if (notes.length === 0) return null;
  return (
    <section ref={section} class={rowStyles.dimensionRow} data-part="card" data-open={isOpen ? '' : undefined} data-over={isOver ? '' : undefined}>
      <div class={rowStyles.rowHead}>
        <h3>
          <button ref={toggle} type="button" aria-expanded={isOpen} aria-describedby="standing-unfiled" onClick={onToggle}>
            <Icon name="open" />
            {name}
          </button>
        </h3>
        <span class={rowStyles.rowPlace} data-all="">
          <DimensionUndo dimension={{ id: null, name }} hasNotes={true} />
          <span id="standing-unfiled" class={rowStyles.rowCounts}>
            {notes.length.toLocaleString()} {notes.length === 1 ? 'note' : 'notes'}
          </span>
        </span>
      </div>
      {isOpen && <EvidenceList label="Notes under no dimension" notes={notes} interview={interview} onGone={() => toggle.current?.focus()} />}
    </section>
  );
}
