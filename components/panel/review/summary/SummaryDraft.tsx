import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import { draftSummary } from '@/lib/core/scorecard/summary-draft';
import handStyles from './notes-at-hand.module.css';

type Props = {
  readonly rows: readonly ChecklistRow[];
  /** What stands in the summary: a draft is offered only where nothing does. */
  readonly text: string;
  readonly onInsert: (words: string) => void;
};

/** Offers a beginning for an empty summary, made of accepted notes alone, which the user edits. */
export function SummaryDraft({ rows, text, onInsert }: Props) {
  const draft = draftSummary(rows);
  if (draft === '' || text.trim() !== '') return null;
  return (
    <button type="button" class={`${controlsStyles.link} ${handStyles.summaryDraft}`} onClick={() => onInsert(draft)}>
      Draft from accepted notes
    </button>
  );
}
