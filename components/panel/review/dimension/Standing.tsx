import { DimensionUndo } from '@/components/panel/lazy-capture';
import { Icon } from '@/components/ui/Icon';
import tonesStyles from '@/components/ui/styles/tones.module.css';
import { stanceSigns } from '@/lib/core/note/stance';
import type { ChecklistRow, StanceCounts } from '@/lib/core/scorecard/checklist';
import { describeStanceCounts } from '@/lib/text/review';
import rowStyles from './dimension-row.module.css';

const signs = [
  ['for', stanceSigns.for],
  ['against', stanceSigns.against],
  ['revisit', stanceSigns.revisit],
  ['plain', '•'],
] as const;

function Counts({ counts }: { readonly counts: StanceCounts }) {
  const words = describeStanceCounts(counts);
  if (words === '') return null;
  return (
    <span class={rowStyles.rowCounts} title={words}>
      <span class={rowStyles.rowWords}>{words}</span>
      {signs.map(([stance, sign]) =>
        counts[stance] === 0 ? null : (
          <span key={stance} aria-hidden="true">
            <b>{sign}</b>
            {counts[stance]}
          </span>
        ),
      )}
    </span>
  );
}

type Props = { readonly row: Pick<ChecklistRow, 'counts' | 'dimension' | 'missing'>; readonly id: string };

/** A dimension's status: its evidence counted by stance, undo for its last change, and whether it is complete. */
export function Standing({ row: { counts, dimension, missing }, id }: Props) {
  return (
    <span class={rowStyles.rowPlace}>
      <DimensionUndo dimension={dimension} hasNotes={true} />
      <span id={id} class={rowStyles.rowStanding}>
        <Counts counts={counts} />
        {missing === null ? (
          <span class={tonesStyles.accentTone} role="img" aria-label="Complete" title="Complete">
            <Icon name="check" />
          </span>
        ) : (
          <span class={tonesStyles.needsTone} role="img" aria-label="Not complete" title="Not complete">
            <Icon name="report" />
          </span>
        )}
      </span>
    </span>
  );
}
