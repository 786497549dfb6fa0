import { computed, signal } from '@preact/signals';
import type { Draft } from '@/lib/core/interview/interview';
import type { Mention } from '@/lib/core/note/compose';
import { newId } from '@/lib/state/app/ids';
import { problems } from '@/lib/state/app/load-problems';
import { markSaved, markUnsaved, reportTold } from '@/lib/state/app/unsaved';
import { focusedDimension } from '@/lib/state/interview/session';
import { deleteDraft, saveDraft } from '@/lib/storage/words/drafts';

/** Names this document as the one that holds what is typed in it. */
export const panelId = newId();

/** The half-typed note; null while the composer is empty. */
export const draft = signal<Draft | null>(null);

/** The dimension that the note being typed will be filed under; null for none. */
export const filingUnder = computed(() => (draft.value?.pinned ? draft.value.dimension : focusedDimension.value));

/** What a `#word` may be completed to; a null id stands for no dimension. `active` is the place of the option that Enter takes; null while it takes none. */
type Completing = {
  readonly mention: Mention;
  readonly options: readonly { readonly id: string | null; readonly name: string }[];
  readonly active: number | null;
};

/** The completion that is open under the composer; null while none is. */
export const completing = signal<Completing | null>(null);

const retryMs = 3000;
let again: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is still typed once more: there may be room by now. */
function keepAgain(): void {
  const typed = draft.peek();
  if (typed !== null) keepDraft(typed);
  else markSaved('draft');
}

const lost = async (error: unknown) => {
  reportTold(error);
  markUnsaved('draft', (await problems()).draftNotKept(error));
  clearTimeout(again);
  again = setTimeout(keepAgain, retryMs);
};

/** A note that begins now. */
export function beginDraft(interviewId: string): Draft {
  return { interviewId, noteId: newId(), panel: panelId, recordedAt: Date.now(), text: '', dimension: null, pinned: false, stance: null };
}

const isBlank = ({ text, stance, pinned }: Draft) => text === '' && stance === null && !pinned;

/** Shows a half-typed note and keeps it on disk; a blank one is forgotten. */
export function keepDraft(next: Draft): void {
  draft.value = isBlank(next) ? null : next;
  const kept = isBlank(next) ? deleteDraft(next.noteId) : saveDraft(next);
  kept.then(() => markSaved('draft'), lost);
}

/** Takes in what the composer holds; a note's moment is that of its first character. */
export function typeDraft(interviewId: string, text: string): void {
  const before = draft.peek() ?? beginDraft(interviewId);
  keepDraft({ ...before, text, recordedAt: before.text === '' ? Date.now() : before.recordedAt });
}

/** Forgets the half-typed note that would become the note of this id. */
export const forgetDraft = (noteId: string) => deleteDraft(noteId).catch(lost);
