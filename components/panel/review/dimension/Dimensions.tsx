import { useState } from 'preact/hooks';
import { Part } from '@/components/ui/feedback/Part';
import type { Note } from '@/lib/core/interview/interview';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { DimensionRow } from './DimensionRow';
import { Unfiled } from './Unfiled';

const none = 'no dimension';

type Props = { readonly rows: readonly ChecklistRow[]; readonly unfiled: readonly Note[]; readonly interview: InterviewOverview['interview'] };

/** The checklist: one row per dimension, one expanded at a time, and the notes without a dimension. */
export function Dimensions({ rows, unfiled, interview }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const toggle = (id: string) => {
    // The field of a note that is being edited is removed with its row.
    noteEdits.saveEdit().catch(reportError);
    setOpen((before) => (before === id ? null : id));
  };
  return (
    <>
      {rows.map((row) => {
        const { id } = row.dimension;
        return (
          <Part key={id}>
            <DimensionRow row={row} interview={interview} isOpen={open === id} onToggle={() => toggle(id)} />
          </Part>
        );
      })}
      <Part>
        <Unfiled notes={unfiled} interview={interview} isOpen={open === none} onToggle={() => toggle(none)} />
      </Part>
    </>
  );
}
