import { computed, signal } from '@preact/signals';
import type { Draft } from '@/lib/core/interview/interview';
import type { Mention } from '@/lib/core/note/compose';
import { newId } from '@/lib/state/app/ids';
import { focusedDimension } from '@/lib/state/interview/session';
import { panelId } from '@/lib/state/presence/presence';
import { deleteDraft, saveDraft } from '@/lib/storage/words/drafts';
import { keepTrying } from './keep-trying';

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

/** A note that begins now. */
export function beginDraft(interviewId: string): Draft {
  return { interviewId, noteId: newId(), panel: panelId, recordedAt: Date.now(), text: '', dimension: null, pinned: false, stance: null };
}

const isBlank = ({ text, stance, pinned }: Draft) => text === '' && stance === null && !pinned;

/** Shows a half-typed note and keeps it on disk, with the dimension that it will be filed under; a blank one is forgotten. */
export function keepDraft(typed: Draft): void {
  const next = typed.pinned ? typed : { ...typed, dimension: focusedDimension.peek() };
  draft.value = isBlank(next) ? null : next;
  keepTrying('draft', async () => {
    if (isBlank(next)) await deleteDraft(next.noteId);
    else if (draft.peek()?.noteId === next.noteId) await saveDraft(next);
  });
}

/** Takes in what the composer holds; a note's moment is that of its first character. */
export function typeDraft(interviewId: string, text: string): void {
  const before = draft.peek() ?? beginDraft(interviewId);
  keepDraft({ ...before, text, recordedAt: before.text === '' ? Date.now() : before.recordedAt });
}

/** Forgets the half-typed note that would become the note of this id. */
export const forgetDraft = (noteId: string): void => keepTrying(noteId, () => deleteDraft(noteId));
