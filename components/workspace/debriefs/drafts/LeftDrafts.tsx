import partsStyles from '@/components/ui/styles/parts.module.css';
import wrappedRowStyles from '@/components/ui/styles/wrapped-row.module.css';
import { type DebriefDraft, wordsOf } from '@/lib/core/debrief/draft';
import { draftTexts } from '@/lib/text/debrief/page';
import styles from './LeftDrafts.module.css';

type Props = {
  readonly drafts: readonly DebriefDraft[];
  readonly onCopy: (text: string) => void;
  readonly onDiscard: (drafts: readonly DebriefDraft[]) => void;
};

/** Text that was typed in this debrief and that no form shows: to be copied or discarded. */
export function LeftDrafts({ drafts, onCopy, onDiscard }: Props) {
  const worded = drafts.filter(({ content }) => wordsOf(content).trim() !== '');
  if (worded.length === 0) return null;
  return (
    <section class={styles.leftDrafts} aria-label={draftTexts.elsewhere}>
      <h2>{draftTexts.elsewhere}</h2>
      <p class={partsStyles.hint}>{draftTexts.elsewhereHint}</p>
      <ul aria-label={draftTexts.elsewhere}>
        {worded.map((draft) => (
          <li key={draft.id} class={wrappedRowStyles.wrappedRow}>
            <b>{draftTexts.forms[draft.content.form]}</b>
            <p dir="auto">{wordsOf(draft.content)}</p>
            <button type="button" class={partsStyles.outlined} onClick={() => onCopy(wordsOf(draft.content))}>
              {draftTexts.copy}
            </button>
            <button type="button" class={partsStyles.quiet} onClick={() => onDiscard([draft])}>
              {draftTexts.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
