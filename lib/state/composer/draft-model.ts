import { computed, signal } from '@preact/signals';
import type { Draft } from '@/lib/core/interview/interview';
import type { Mention } from '@/lib/core/note/compose';
import { asReadonly } from '@/lib/state/app/as-readonly';

import type { Environment } from '@/lib/state/app/environment';
import type { Retries } from '@/lib/state/composer/retries';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { Presence } from '@/lib/state/presence/presence';
import { deleteDraft, saveDraft } from '@/lib/storage/unsaved/drafts';

/** The completions of a `#word`; a null id means no dimension. `active` is the index of the option that Enter chooses, null for none. */
type Completing = {
  readonly mention: Mention;
  readonly options: readonly { readonly id: string | null; readonly name: string }[];
  readonly active: number | null;
};

const isBlank = ({ text, stance, pinned }: Draft) => text === '' && stance === null && !pinned;

/** The note being typed. */
export type DraftModel = ReturnType<typeof createDraftModel>;

type DraftDependencies = Pick<Environment, 'newId' | 'now'> &
  Pick<InterviewModel, 'focusedDimension'> &
  Pick<Presence, 'holdPresence' | 'panelId'> &
  Pick<Retries, 'retryUntilSaved'>;

/** An empty composer. */
export function createDraftModel({ newId, now, focusedDimension, holdPresence, panelId, retryUntilSaved }: DraftDependencies) {
  /** The note being typed; null while the composer is empty. */
  const draft = signal<Draft | null>(null);

  /** The dimension under which the note being typed will be filed; null for none. */
  const filingUnder = computed(() => (draft.value?.pinned ? draft.value.dimension : focusedDimension.value));

  /** The open completion; null while there is none. */
  const completing = signal<Completing | null>(null);

  /** Begins a new note. */
  function beginDraft(interviewId: string): Draft {
    // From its first character on, no other panel takes it for an abandoned one.
    holdPresence();
    return { interviewId, noteId: newId(), panel: panelId, recordedAt: now(), text: '', dimension: null, pinned: false, stance: null };
  }

  /** Shows a draft and stores it with its dimension; an empty one is deleted. */
  function updateDraft(typed: Draft): void {
    const next = typed.pinned ? typed : { ...typed, dimension: focusedDimension.peek() };
    draft.value = isBlank(next) ? null : next;
    retryUntilSaved('draft', async () => {
      if (isBlank(next)) await deleteDraft(next.noteId);
      else if (draft.peek()?.noteId === next.noteId) await saveDraft(next);
    });
  }

  /** Handles the text of the composer; the time of a note is that of its first character. */
  function typeDraft(interviewId: string, text: string): void {
    const before = draft.peek() ?? beginDraft(interviewId);
    updateDraft({ ...before, text, recordedAt: before.text === '' ? now() : before.recordedAt });
  }

  /** Deletes the draft of the note with this id. */
  const forgetDraft = (noteId: string): void => retryUntilSaved(noteId, () => deleteDraft(noteId));
  /** Replaces what draft holds. */
  const showDraft = (next: typeof draft.value): void => {
    draft.value = next;
  };

  /** Replaces what completing holds. */
  const setCompleting = (next: typeof completing.value): void => {
    completing.value = next;
  };
  return {
    draft: asReadonly(draft),
    filingUnder,
    completing: asReadonly(completing),
    beginDraft,
    updateDraft,
    typeDraft,
    forgetDraft,
    showDraft,
    setCompleting,
  };
}
