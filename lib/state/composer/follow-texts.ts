import { effect } from '@preact/signals';
import type { Draft } from '@/lib/core/interview/interview';
import type { Announcer } from '@/lib/state/app/announcer';
import type { Environment } from '@/lib/state/app/environment';
import type { DraftModel } from '@/lib/state/composer/draft-model';
import type { EvidenceDrafts } from '@/lib/state/composer/evidence-drafts';
import type { FieldWatch } from '@/lib/state/interview/field-in-use';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import type { NotesModel } from '@/lib/state/interview/notes-model';
import { findNote } from '@/lib/storage/interview/notes';
import { deleteDraft } from '@/lib/storage/unsaved/drafts';
import { announcements } from '@/lib/text/announcements';

/** How long nothing must be typed before the review may replace the fields, in milliseconds. */
const quietMs = 3000;

type TextFollowerDependencies = Pick<Environment, 'newId' | 'observeChanges'> &
  Pick<Announcer, 'announce'> &
  Pick<NotesModel, 'editing'> &
  Pick<InterviewModel, 'focusedDimension' | 'currentInterview' | 'reviewing' | 'setReviewing'> &
  Pick<DraftModel, 'draft' | 'updateDraft' | 'showDraft'> &
  Pick<EvidenceDrafts, 'evidenceDrafts' | 'setEvidenceDrafts'> &
  Pick<FieldWatch, 'whenFree'>;

/** Handles changes of other panels to the texts typed here. */
export function createTextFollower({
  newId,
  observeChanges,
  announce,
  editing,
  focusedDimension,
  currentInterview,
  reviewing,
  setReviewing,
  draft,
  updateDraft,
  showDraft,
  evidenceDrafts,
  setEvidenceDrafts,
  whenFree,
}: TextFollowerDependencies) {
  /** Empties a field whose text became a note in another panel; text typed since then stays as a new note. */
  async function releaseSaved(): Promise<void> {
    const held = draft.peek();
    const note = held && (await findNote(held.noteId));
    const now = draft.peek();
    if (note === null || now === null || now.noteId !== note.id) return;
    if (now.text.trim() !== note.text) return updateDraft({ ...now, noteId: newId() });
    showDraft(null);
    await deleteDraft(note.id);
  }

  async function releaseEvidence(held: Draft): Promise<void> {
    if ((await findNote(held.noteId)) === null) return;
    setEvidenceDrafts(evidenceDrafts.peek().filter(({ noteId }) => noteId !== held.noteId));
  }

  const isOnShow = (id: string) => currentInterview.peek()?.interview.id === id;

  const typed = () => [draft.peek(), editing.peek()] as const;

  /** Resolves once the note and the edited note have not changed for three seconds, or there are none. */
  async function untilWordsRest(): Promise<void> {
    for (let before = typed(); before.some((words) => words !== null); before = typed()) {
      await new Promise((resolve) => setTimeout(resolve, quietMs));
      if (typed().every((words, index) => words === before[index])) return;
    }
  }

  /** Opens the review once nothing is being typed, here or in any other field of this page: a field in use keeps the focus. */
  async function openReviewWhenQuiet(id: string, signal: AbortSignal): Promise<void> {
    announce(announcements.endedElsewhere);
    await untilWordsRest();
    whenFree(() => {
      if (isOnShow(id) && currentInterview.peek()?.interview.endedAt != null) setReviewing(true);
    }, signal);
  }

  /** Keeps the dimension of a draft up to date as the focused dimension changes. */
  function followFocus(): () => void {
    return effect(() => {
      const dimension = focusedDimension.value;
      const typed = draft.peek();
      if (typed !== null && !typed.pinned && typed.dimension !== dimension) updateDraft(typed);
    });
  }

  /** Handles changes of other panels to the texts typed here and to the interview, whose end and finish open the review. */
  function followTexts(signal: AbortSignal): void {
    observeChanges((id) => {
      if (!isOnShow(id)) return;
      Promise.all([releaseSaved(), ...evidenceDrafts.peek().map(releaseEvidence)]).catch(reportError);
    }, signal);
    let before: { readonly id: string; readonly endedAt: number | null } | undefined;
    const stop = effect(() => {
      const now = currentInterview.value?.interview;
      const isEndedNow = now !== undefined && before?.id === now.id && before.endedAt === null && now.endedAt !== null;
      before = now;
      if (isEndedNow && !reviewing.peek()) openReviewWhenQuiet(now.id, signal).catch(reportError);
    });
    for (const end of [stop, followFocus()]) signal.addEventListener('abort', end, { once: true });
  }
  return { followTexts: followTexts };
}
