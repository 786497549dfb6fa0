import { useRef } from 'preact/hooks';
import { FieldUndo } from '@/components/panel/undo/FieldUndo';
import undoStyles from '@/components/panel/undo/undo.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import { insertText } from '@/lib/core/text/insert-text';
import { announcer } from '@/lib/state/page/announcer';
import { assessment } from '@/lib/state/page/panel/capture';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { WordVersions } from '../../words/WordVersions';
import reviewStyles from '../review.module.css';
import { useKept } from '../use-kept';
import { NotesAtHand } from './NotesAtHand';
import { SummaryDraft } from './SummaryDraft';

/** Stores the summary, and then offers to undo that. */
function store(summary: string, seen: string): Promise<boolean> {
  const work = assessment.summarize(summary, seen);
  undoOffer.offerAfter(work).catch(reportError);
  return work;
}

type Props = { readonly interview: Interview; readonly rows: readonly ChecklistRow[] };

/** The summary field, stored while it is typed, with the notes beside it. */
export function Summary({ interview, rows }: Props) {
  const { id: interviewId, summary: saved } = interview;
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, type, keep, theirs, keepMine, keepTheirs } = useKept({ interviewId, of: 'summary', saved, store });
  const insert = (words: string) => {
    const caret = field.current?.selectionEnd ?? 0;
    const { text: next, end } = insertText(text, caret === 0 ? text.length : caret, words);
    type(next);
    if (field.current !== null) {
      // The next note is inserted after this one.
      field.current.value = next;
      field.current.setSelectionRange(end, end);
    }
    announcer.announce('Inserted into the summary.');
  };
  /** The button disappears when the summary has text; the focus continues in the field. */
  const begin = (words: string) => {
    insert(words);
    field.current?.focus();
  };
  // When locked, the field shows the scorecard's text; what was typed last is kept but not shown.
  if (interview.finishedAt !== null) return null;
  return (
    <div class={`${partsStyles.field} ${reviewStyles.summaryField}`}>
      <label for="summary">Summary</label>
      <span class={`${partsStyles.hint} ${undoStyles.inLine}`}>
        {text === saved ? (
          <FieldUndo field="summary" what="the summary">
            optional
          </FieldUndo>
        ) : (
          'optional'
        )}
      </span>
      <NotesAtHand rows={rows} onInsert={insert} />
      <SummaryDraft rows={rows} text={text} onInsert={begin} />
      <textarea
        ref={field}
        id="summary"
        class={partsStyles.input}
        rows={3}
        dir="auto"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={keep}
      />
      {theirs !== null && <WordVersions of="the summary" theirs={theirs} onMine={keepMine} onTheirs={keepTheirs} />}
    </div>
  );
}
