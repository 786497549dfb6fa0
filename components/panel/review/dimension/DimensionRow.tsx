import { useRef } from 'preact/hooks';
import { AnchorScale } from '@/components/panel/interview/dimension/AnchorScale';
import { Anchors } from '@/components/panel/interview/dimension/Anchors';
import { RatingScale } from '@/components/panel/interview/dimension/RatingScale';
import { DimensionSuggestions } from '@/components/panel/lazy-suggestions';
import { Icon } from '@/components/ui/Icon';
import pillStyles from '@/components/ui/styles/pill.module.css';
import tonesStyles from '@/components/ui/styles/tones.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import { evidence as evidenceModel } from '@/lib/state/page/panel/texts';
import { describeMissing, explainDoubt } from '@/lib/text/review';
import { EvidenceField } from '../EvidenceField';
import rowStyles from './dimension-row.module.css';
import { EvidenceList } from './EvidenceList';
import { Standing } from './Standing';
import { useFiling } from './use-filing';

type Props = {
  readonly row: ChecklistRow;
  readonly interview: Interview;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

type ClaimProps = { readonly row: ChecklistRow; readonly locked: boolean; readonly isOpen: boolean };

/** The anchor of a dimension's score, or what is missing, and what is worth a second look. */
function Claim({ row: { anchor, missing, value, doubt }, locked, isOpen }: ClaimProps) {
  return (
    <div class={rowStyles.rowClaim}>
      {missing !== null && !locked && <p class={tonesStyles.needsTone}>{describeMissing[missing]}</p>}
      {anchor !== null && !isOpen && (
        <p class={rowStyles.rowAnchor} title={anchor}>
          <bdi>{anchor}</bdi>
        </p>
      )}
      {doubt !== null && !locked && typeof value === 'number' && (
        <p class={rowStyles.rowDoubt}>
          <b>Worth a second look:</b> {explainDoubt(doubt, value)}
        </p>
      )}
    </div>
  );
}

/**
 * One dimension of the review's checklist: its rating, the anchor of its score, its evidence as counts, and a tick or what is missing. It expands in
 * place to the anchors beside the scale, the notes, and a field for another. Notes can be dropped on it.
 */
export function DimensionRow({ row, interview, isOpen, onToggle }: Props) {
  const { dimension, value, missing, evidence } = row;
  const section = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const locked = interview.finishedAt !== null;
  const isOver = useFiling(section, { id: dimension.id, name: dimension.name, locked });
  const isTyped = evidenceModel.findEvidenceDraft(interview.id, dimension.id) !== null;
  const asksEvidence = !locked && (isOpen || missing === 'evidence' || isTyped);
  const standing = `standing-${dimension.id}`;
  return (
    <section
      ref={section}
      class={rowStyles.dimensionRow}
      data-part="card"
      data-open={isOpen ? '' : undefined}
      data-over={isOver ? '' : undefined}
      data-locked={locked ? '' : undefined}
    >
      <div class={rowStyles.rowHead}>
        {locked && (
          <span class={pillStyles.pill} data-score={value}>
            {value === 'not-assessed' ? 'n/a' : (value ?? '–')}
          </span>
        )}
        <h3>
          <button ref={toggle} type="button" aria-expanded={isOpen} aria-describedby={standing} onClick={onToggle}>
            <Icon name="open" />
            <bdi>{dimension.name}</bdi>
          </button>
        </h3>
        <Standing row={row} id={standing} />
      </div>
      {isOpen && locked && <Anchors dimension={dimension} value={value} />}
      {isOpen && !locked && <AnchorScale dimension={dimension} value={value} disabled={false} />}
      {!isOpen && !locked && (
        <div class={rowStyles.rowScale}>
          <RatingScale dimension={dimension} value={value} disabled={false} />
        </div>
      )}
      <Claim row={row} locked={locked} isOpen={isOpen} />
      {isOpen && (
        <EvidenceList label={`Evidence for ${dimension.name}`} notes={evidence} interview={interview} onGone={() => toggle.current?.focus()} />
      )}
      {!locked && <DimensionSuggestions key={String(isOpen)} interview={interview} dimension={dimension} value={value} isListed={isOpen} />}
      {asksEvidence && <EvidenceField interviewId={interview.id} dimension={dimension} stays={isOpen} />}
    </section>
  );
}
