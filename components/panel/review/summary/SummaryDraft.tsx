import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import { draftSummary } from '@/lib/core/scorecard/summary-draft';
import handStyles from './notes-at-hand.module.css';

type Props = {
  readonly rows: readonly ChecklistRow[];
  /** The text of the summary: a draft is offered only for an empty one. */
  readonly text: string;
  readonly onInsert: (words: string) => void;
};

/** Offers a draft for an empty summary, made from accepted notes alone, for the user to edit. */
export function SummaryDraft({ rows, text, onInsert }: Props) {
  const draft = draftSummary(rows);
  if (draft === '' || text.trim() !== '') return null;
  return (
    <button type="button" class={`${controlsStyles.link} ${handStyles.summaryDraft}`} onClick={() => onInsert(draft)}>
      Draft from accepted notes
    </button>
  );
}
