import { NoteLines } from '@/components/workspace/interviews/page/DimensionPart';
import type { DebriefColumn, EvidenceCell } from '@/lib/state/debrief/debrief-view';
import { debriefTexts } from '@/lib/text/debrief/page';
import styles from './CellDetails.module.css';

type Props = { readonly column: DebriefColumn; readonly cell: EvidenceCell; readonly dimension: string };

/** What an interviewer's rating rests on: the anchor that it claims, their comment, and the notes. */
export function CellDetails({ column, cell: { score, anchor, comment, notes }, dimension }: Props) {
  if (score === null) return <p class={styles.detailsHint}>{debriefTexts.notAssessed}</p>;
  return (
    <div class={styles.details}>
      <p class={styles.detailsAnchor} dir="auto">
        {anchor ?? debriefTexts.anchorUnknown}
      </p>
      {comment !== null && <p dir="auto">{comment}</p>}
      {notes.length === 0 && <p class={styles.detailsHint}>{debriefTexts.noEvidence}</p>}
      <NoteLines notes={notes} label={debriefTexts.details(column.name, dimension)} />
    </div>
  );
}
