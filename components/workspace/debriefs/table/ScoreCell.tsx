import pillStyles from '@/components/ui/styles/pill.module.css';
import { stanceSigns } from '@/lib/core/note/stance';
import type { DebriefColumn, EvidenceCell, EvidenceRow } from '@/lib/state/debrief/debrief-view';
import { debriefTexts, describeStances } from '@/lib/text/debrief/page';
import styles from './ScoreTable.module.css';

type Stances = EvidenceCell['stances'];

/** The evidence by the sign of what it speaks for, as “+2 −1”. */
function signsOf(stances: Stances): string {
  const { plain } = stances;
  const signed = (['for', 'against', 'revisit'] as const).flatMap((stance) =>
    stances[stance] === 0 ? [] : [`${stanceSigns[stance]}${stances[stance]}`],
  );
  return [...signed, ...(plain === 0 ? [] : [`•${plain}`])].join(' ');
}

type Props = {
  readonly row: EvidenceRow;
  readonly cell: EvidenceCell | null;
  readonly column: DebriefColumn;
  readonly isOpen: boolean;
  /** The id of the row with the details. */
  readonly details: string;
  readonly onPress: () => void;
};

/** One interviewer's rating of a dimension; pressing it shows the anchor and the evidence below the row. */
export function ScoreCell({ row, cell, column, isOpen, details, onPress }: Props) {
  if (cell === null)
    return (
      <td class={styles.scoreNone}>
        <span>{debriefTexts.notAsked}</span>
      </td>
    );
  return (
    <td class={styles.scoreWho}>
      <button
        type="button"
        class={styles.scorePress}
        aria-label={debriefTexts.cell(column.name, row.name, cell.score, cell.evidence)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? details : undefined}
        onClick={onPress}
      >
        <span class={pillStyles.pill} data-score={cell.score ?? undefined}>
          {cell.score ?? '–'}
        </span>
      </button>
      <small aria-hidden="true">{signsOf(cell.stances)}</small>
      <span class={styles.scoreStances}>{describeStances(cell.stances)}</span>
    </td>
  );
}
