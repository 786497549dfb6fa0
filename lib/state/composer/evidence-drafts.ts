import { signal } from '@preact/signals';
import type { Draft } from '@/lib/core/interview/interview';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { Retries } from '@/lib/state/composer/retries';
import type { NotesModel } from '@/lib/state/interview/notes-model';
import { deleteDraft, saveDraft } from '@/lib/storage/unsaved/drafts';

const isAt = (interviewId: string, dimension: string) => (draft: Draft) => draft.interviewId === interviewId && draft.dimension === dimension;

/** The notes that are being typed in the review. */
export type EvidenceDrafts = ReturnType<typeof createEvidenceDrafts>;

type EvidenceDraftsDependencies = Pick<NotesModel, 'addNote'> & Pick<DraftModel, 'beginDraft'> & Pick<Retries, 'retryUntilSaved'>;

/** The notes that are being typed in the review. */
export function createEvidenceDrafts({ addNote, beginDraft, retryUntilSaved }: EvidenceDraftsDependencies) {
  /** The notes being typed in the review, by the dimension whose evidence they will be. */
  const evidenceDrafts = signal<readonly Draft[]>([]);

  /** The note that is being typed for a dimension in the review; null when none is. */
  const findEvidenceDraft = (interviewId: string, dimension: string): Draft | null => evidenceDrafts.value.find(isAt(interviewId, dimension)) ?? null;

  function put(draft: Draft): void {
    const others = evidenceDrafts.peek().filter(({ noteId }) => noteId !== draft.noteId);
    const isBlank = draft.text === '';
    evidenceDrafts.value = isBlank ? others : [...others, draft];
    retryUntilSaved(draft.noteId, async () => {
      if (isBlank) await deleteDraft(draft.noteId);
      else if (evidenceDrafts.peek().some(({ noteId }) => noteId === draft.noteId)) await saveDraft(draft);
    });
  }

  /** Handles text typed for a dimension in the review, and stores it as a draft. */
  function typeEvidence(interviewId: string, dimension: string, text: string): void {
    const before = evidenceDrafts.peek().find(isAt(interviewId, dimension)) ?? { ...beginDraft(interviewId), dimension, pinned: true };
    put({ ...before, text });
  }

  /** Saves the text typed for a dimension as its evidence; it stays in the field when that fails. False also when there was none. */
  async function saveEvidence(interviewId: string, dimension: string): Promise<boolean> {
    const draft = evidenceDrafts.peek().find(isAt(interviewId, dimension));
    const text = draft?.text.trim() ?? '';
    if (draft === undefined || text === '') return false;
    const { noteId: id, recordedAt, stance } = draft;
    const saved = await addNote({ id, recordedAt, text, dimension, stance, kind: 'note' });
    if (saved) evidenceDrafts.value = evidenceDrafts.peek().filter(({ noteId }) => noteId !== id);
    return saved;
  }
  /** Replaces what evidenceDrafts holds. */
  const setEvidenceDrafts = (next: typeof evidenceDrafts.value): void => {
    evidenceDrafts.value = next;
  };
  return { evidenceDrafts: asReadonly(evidenceDrafts), findEvidenceDraft, typeEvidence, saveEvidence, setEvidenceDrafts };
}
