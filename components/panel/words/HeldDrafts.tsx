import { useEffect, useState } from 'preact/hooks';
import reviewStyles from '@/components/panel/review/review.module.css';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { excerpt } from '@/lib/core/text/excerpt';
import type { HeldTexts } from '@/lib/state/composer/held-texts';
import { draftModel } from '@/lib/state/page/panel/notes';
import { evidence, heldTexts } from '@/lib/state/page/panel/texts';

const none: HeldTexts = { drafts: [], edits: [] };

/** The unsaved texts of an interview, kept up to date. */
export function useHeldWords(interviewId: string): HeldTexts {
  const [held, setHeld] = useState(none);
  useEffect(() => {
    const stop = new AbortController();
    heldTexts.observeHeldTexts(interviewId, setHeld, stop.signal);
    return () => stop.abort();
  }, [interviewId]);
  return held;
}

/** Drafts that are in no field of the review, each with a button that makes a note of it. */
export function HeldDrafts({ interview: { id } }: { readonly interview: Interview }) {
  const { drafts } = useHeldWords(id);
  const shown = new Set([draftModel.draft.value?.noteId, ...evidence.evidenceDrafts.value.map(({ noteId }) => noteId)]);
  return drafts
    .filter((held) => !shown.has(held.draft.noteId))
    .map((held) => (
      <p key={held.draft.noteId}>
        {held.isElsewhere ? 'Half-typed in another panel' : 'Half-typed'}: {excerpt(held.draft.text)}{' '}
        <button
          type="button"
          class={`${controlsStyles.link} ${reviewStyles.reviewLink}`}
          onClick={() => void heldTexts.saveHeldDraft(held.draft).catch(reportError)}
        >
          Save it as a note
        </button>
      </p>
    ));
}
