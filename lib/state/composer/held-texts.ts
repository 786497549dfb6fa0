import { signal } from '@preact/signals';
import type { Draft, TextEdit } from '@/lib/core/interview/interview';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { EvidenceDrafts } from '@/lib/state/composer/evidence-drafts';
import type { TextEdits } from '@/lib/state/composer/text-edits';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { NotesModel } from '@/lib/state/interview/notes-model';
import type { ViewModel } from '@/lib/state/interview/view';
import type { Presence } from '@/lib/state/presence/presence';
import { deleteDraft } from '@/lib/storage/unsaved/drafts';
import { claimDraft } from '@/lib/storage/unsaved/find-drafts';
import { observeUnsavedTexts, type UnsavedTexts } from '@/lib/storage/unsaved/observe-unsaved';
import { deleteTextEdit } from '@/lib/storage/unsaved/text-edits';

/** A draft that no field here shows; `isElsewhere` says that another open panel shows it. */
export type HeldDraft = { readonly draft: Draft; readonly isElsewhere: boolean };

/** The unsaved texts of an interview: drafts, and other texts that no other open panel holds. */
export type HeldTexts = { readonly drafts: readonly HeldDraft[]; readonly edits: readonly TextEdit[] };

/** Deletes what was written for an interview after it was deleted. */
async function forgetRows(interviewId: string): Promise<void> {
  const { deleteLeftovers } = await import('@/lib/storage/interview/delete');
  await deleteLeftovers(interviewId);
}

type HeldTextsDependencies = Pick<NotesModel, 'addNote' | 'editing' | 'setEditing'> &
  Pick<InterviewModel, 'currentInterview'> &
  Pick<ViewModel, 'markOrphanedTexts'> &
  Pick<Presence, 'isGone' | 'panelId'> &
  Pick<DraftModel, 'draft' | 'showDraft'> &
  Pick<EvidenceDrafts, 'evidenceDrafts' | 'setEvidenceDrafts'> &
  Pick<TextEdits, 'textEdits' | 'setTextEdits'>;

/** Unsaved texts of an interview, here and in other panels. */
export function createHeldTexts({
  addNote,
  editing,
  setEditing,
  currentInterview,
  markOrphanedTexts,
  isGone,
  panelId,
  draft,
  showDraft,
  evidenceDrafts,
  setEvidenceDrafts,
  textEdits,
  setTextEdits,
}: HeldTextsDependencies) {
  const isElsewhere = async ({ panel }: { readonly panel: string | null }) => panel !== panelId && !(await isGone(panel));

  async function readHeld({ drafts, edits }: UnsavedTexts): Promise<HeldTexts> {
    const worded = drafts.filter(({ text }) => text.trim() !== '');
    const away = await Promise.all(edits.map(isElsewhere));
    return {
      drafts: await Promise.all(worded.map(async (each) => ({ draft: each, isElsewhere: await isElsewhere(each) }))),
      edits: edits.filter(({ text, base }, index) => !away[index] && text !== base),
    };
  }

  /** Calls `listener` with the unsaved texts of an interview, now and at each change, until the signal aborts. */
  function observeHeldTexts(interviewId: string, listener: (held: HeldTexts) => void, signal: AbortSignal): void {
    const hear = (words: UnsavedTexts) => {
      readHeld(words).then((held) => !signal.aborted && listener(held), reportError);
    };
    observeUnsavedTexts(interviewId, hear, signal);
  }

  /** Turns a draft into a note where it would have been filed, even one of another panel, which then clears its field; false when that failed. */
  async function saveHeldDraft(held: Draft): Promise<boolean> {
    // If it has become a note meanwhile, it is no longer there: pressing twice makes one note.
    const taken = await claimDraft(held, panelId);
    if (taken === null) return false;
    const { noteId: id, recordedAt, text, stance } = taken;
    const dimension = currentInterview.peek()?.interview.rubric.dimensions.find((each) => each.id === taken.dimension)?.id ?? null;
    return addNote({ id, recordedAt, text: text.trim(), dimension, stance, kind: 'note' });
  }

  /** Deletes a draft that this panel, or none, holds. */
  function discardDraft({ noteId }: Draft): void {
    if (draft.peek()?.noteId === noteId) showDraft(null);
    setEvidenceDrafts(evidenceDrafts.peek().filter((each) => each.noteId !== noteId));
    deleteDraft(noteId).catch(reportError);
  }

  /** Deletes an unsaved edit that this panel, or none, holds. */
  function discardEdit({ id }: TextEdit): void {
    if (editing.peek()?.id === id) setEditing(null);
    setTextEdits(textEdits.peek().filter((each) => each.id !== id));
    deleteTextEdit(id).catch(reportError);
  }

  /** Texts in this panel that belong to an interview deleted from this device; they exist nowhere else. */
  const orphanedTexts = signal<readonly string[]>([]);

  /** Moves all unsaved texts of an interview out of its fields, because it was deleted from this device. */
  function holdOrphanedTexts(interviewId: string): void {
    const own = draft.peek();
    const edit = editing.peek();
    const words = [
      ...(own?.interviewId === interviewId ? [own.text] : []),
      ...evidenceDrafts.peek().flatMap((each) => (each.interviewId === interviewId ? [each.text] : [])),
      ...(edit?.note.interviewId === interviewId ? [edit.text] : []),
      ...textEdits.peek().flatMap((each) => (each.interviewId === interviewId ? [each.text] : [])),
    ];
    orphanedTexts.value = [...orphanedTexts.peek(), ...words.filter((text) => text.trim() !== '')];
    markOrphanedTexts(orphanedTexts.peek().length > 0);
    forgetRows(interviewId).catch(reportError);
    showDraft(null);
    setEditing(null);
    setEvidenceDrafts(evidenceDrafts.peek().filter((each) => each.interviewId !== interviewId));
    setTextEdits(textEdits.peek().filter((each) => each.interviewId !== interviewId));
  }
  /** Replaces what orphanedTexts holds. */
  const setOrphanedTexts = (next: typeof orphanedTexts.value): void => {
    orphanedTexts.value = next;
  };
  return {
    observeHeldTexts: observeHeldTexts,
    saveHeldDraft,
    discardDraft,
    discardEdit,
    orphanedTexts: asReadonly(orphanedTexts),
    holdOrphanedTexts: holdOrphanedTexts,
    setOrphanedTexts: setOrphanedTexts,
  };
}
