import { useState } from 'preact/hooks';
import { Part } from '@/components/ui/feedback/Part';
import { listAside } from '@/lib/core/interview/focus/in-focus';
import type { Note } from '@/lib/core/interview/interview';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { AsideRows } from './AsideRows';
import { DimensionRow } from './DimensionRow';
import { Unfiled } from './Unfiled';

const none = 'no dimension';

type Props = { readonly rows: readonly ChecklistRow[]; readonly unfiled: readonly Note[]; readonly interview: InterviewOverview['interview'] };

/** The checklist: one row per dimension, those in focus first, one expanded at a time, and the notes without a dimension. */
export function Dimensions({ rows, unfiled, interview }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const toggle = (id: string) => {
    // The field of a note that is being edited is removed with its row.
    noteEdits.saveEdit().catch(reportError);
    setOpen((before) => (before === id ? null : id));
  };
  const aside = listAside(interview);
  const out = rows.filter(({ dimension }) => aside.includes(dimension));
  const show = (row: ChecklistRow) => {
    const { id } = row.dimension;
    return (
      <Part key={id}>
        <DimensionRow row={row} interview={interview} isOpen={open === id} onToggle={() => toggle(id)} />
      </Part>
    );
  };
  return (
    <>
      {rows.filter((row) => !out.includes(row)).map(show)}
      <AsideRows rows={out}>{out.map(show)}</AsideRows>
      <Part>
        <Unfiled notes={unfiled} interview={interview} isOpen={open === none} onToggle={() => toggle(none)} />
      </Part>
    </>
  );
}
