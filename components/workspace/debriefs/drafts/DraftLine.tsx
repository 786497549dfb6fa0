import type { RefObject } from 'preact';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { DebriefDraft, DraftContent, DraftForm } from '@/lib/core/debrief/draft';
import type { HeldDebriefDraft } from '@/lib/state/debrief/drafts';
import { draftTexts } from '@/lib/text/debrief/page';
import styles from './DraftLine.module.css';

/** The unsaved text of a debrief's forms. */
export type FormDrafts = {
  /** The draft in a form; null where it is as it was at first. */
  readonly find: (form: DraftForm) => HeldDebriefDraft | null;
  /** Stores what a form holds now; `initial` is what it held at first. */
  readonly type: (form: DraftForm, content: DraftContent, initial: DraftContent) => void;
  readonly discard: (drafts: readonly DebriefDraft[]) => void;
};

type Props = {
  readonly draft: HeldDebriefDraft | null;
  /** What is typed, for the name of the button. */
  readonly what: string;
  /** Null where the form has another way to discard it. */
  readonly onDiscard: FormDrafts['discard'] | null;
  /** The field that takes the focus when its text is discarded. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** Says that what is typed in a form is kept and not recorded, with a button that discards it; nothing where nothing is typed. */
export function DraftLine({ draft, what, onDiscard, field }: Props) {
  if (draft === null) return null;
  const discard =
    onDiscard &&
    (() => {
      onDiscard([draft]);
      field.current?.focus();
    });
  return (
    <p class={`${partsStyles.hint} ${styles.unrecorded}`} data-saved={draft.isStored ? 'true' : undefined}>
      <span>{draftTexts.kept}</span>
      {discard !== null && (
        <button type="button" class={partsStyles.quiet} aria-label={draftTexts.discardOf(what)} onClick={discard}>
          {draftTexts.discard}
        </button>
      )}
    </p>
  );
}
