import { batch, signal } from '@preact/signals';
import type { Interview, InterviewFields } from '@/lib/core/interview/interview';
import type { Result } from '@/lib/core/result';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { anyChange, reportTold, type UnsavedModel } from '@/lib/state/app/unsaved';
import { applyEdit } from '@/lib/state/interview/edits/apply-edit';
import type { Shown } from '@/lib/state/interview/reading/read-again';
import { type TimelineModel, windowAtEnd, windowSize } from '@/lib/state/interview/timeline';
import type { Edit } from '@/lib/storage/database/changes';
import type { CommandRefusal } from '@/lib/storage/database/command';
import type { InterviewOverview } from '@/lib/storage/interview/interviews';

export type { InterviewOverview };

/** Loads the commands that change existing rows, when the first is needed. */
export const editCommands = () => import('@/lib/storage/interview/edit-commands');

/** The open interview, and the actions on it. */
export type InterviewModel = ReturnType<typeof createInterviewModel>;

type InterviewDependencies = Pick<UnsavedModel, 'dismissError' | 'markSaved' | 'markUnsaved' | 'showError'> &
  Pick<Environment, 'observeChanges' | 'now'> &
  Pick<TimelineModel, 'clearTimeline' | 'insertNote' | 'showTimeline' | 'timeline'>;

/** A model without an open interview. */
export function createInterviewModel({
  dismissError,
  markSaved,
  markUnsaved,
  showError,
  observeChanges,
  now,
  clearTimeline,
  insertNote,
  showTimeline,
  timeline,
}: InterviewDependencies) {
  /** The open interview as stored; null before one is started or continued. Its notes are in the timeline. */
  const currentInterview = signal<InterviewOverview | null>(null);

  /** Whether there is a change to undo. */
  const canUndo = signal(false);

  /** Whether there is a change to redo. */
  const canRedo = signal(false);

  /** The dimension in focus. */
  const focusedDimension = signal<string | null>(null);

  /** The text in it that a lookup found: an anchor, a cue or a question; null when none. */
  const pointedText = signal<string | null>(null);

  /** Whether the review is open. */
  const reviewing = signal(false);

  function showCanUndo({ undo, redo }: { readonly undo: boolean; readonly redo: boolean }): void {
    batch(() => {
      canUndo.value = undo;
      canRedo.value = redo;
    });
  }

  /** The interview that is open, or will be once it is read. */
  let wantedId: string | null = null;

  /** The id of the database that the last opened interview was read from; null before. */
  let databaseId: string | null = null;

  /** Counts edits made here, and openings, so that the result of a read that began before one is not shown after it. */
  let edits = 0;

  /** Reads an interview that is opened in the same time however many notes it has; they are counted when it is read again. */
  const readFirst = async (id: string): Promise<Shown | null> => (await import('@/lib/storage/interview/interviews')).findLatest(id, windowSize);

  async function refresh(id: string): Promise<void> {
    const before = edits;
    const isShown = () => currentInterview.peek() !== null;
    const read = isShown() ? await (await import('@/lib/state/interview/reading/read-again')).readAgain(id, timeline) : await readFirst(id);
    if (wantedId !== id) return;
    if (read === null) return leaveGone();
    if (before !== edits) return refresh(id);
    const { overview, notes, window = windowAtEnd(notes, overview.noteCount) } = read;
    batch(() => {
      // An interview is opened at its first dimension, or in the review once it has ended.
      if (!isShown()) {
        edits += 1;
        focusedDimension.value = overview.first;
        reviewing.value = overview.interview.endedAt !== null;
      }
      showTimeline(window);
      currentInterview.value = overview;
    });
    showCanUndo(await (await import('@/lib/storage/interview/history')).findUndoRedo(id));
  }

  /** Leaves an interview that is no longer on this device, and announces it. */
  async function leaveGone(): Promise<void> {
    leaveInterview();
    showError((await errorMessages()).noLongerHere);
  }

  /** Shows a new note or a rating at once; after other, rarer edits the interview is read again. */
  async function show(id: string, edit: Edit): Promise<void> {
    const before = currentInterview.peek();
    edits += 1;
    if (before?.interview.id !== id) return;
    const next = applyEdit(before, edit);
    if (next === null) return refresh(id);
    batch(() => {
      currentInterview.value = next;
      if (edit.table === 'notes' && edit.after !== null) insertNote(edit.after);
    });
    showCanUndo({ undo: true, redo: false });
  }

  /** Shows why a command was refused, and reads the interview again; the view stays if the whole database was cleared. */
  async function refuse(id: string, reason: CommandRefusal): Promise<void> {
    const { refusals, clearedMeanwhile } = await errorMessages();
    const cleared = reason === 'gone' && (await (await import('@/lib/storage/database/identity')).isDatabaseReplaced(databaseId));
    showError(cleared ? clearedMeanwhile : refusals[reason]);
    if (!cleared) await refresh(id);
  }

  /** Runs a command on an interview and shows its effect once it is on disk; false, with a message, when it failed. */
  async function execute(id: string, work: Promise<Result<Edit | null, CommandRefusal>>): Promise<boolean> {
    try {
      const outcome = await work;
      if (!outcome.ok) await refuse(id, outcome.reason);
      else {
        markSaved(anyChange);
        if (outcome.value !== null) await show(id, outcome.value);
      }
      return outcome.ok;
    } catch (error) {
      reportTold(error);
      markUnsaved(anyChange, (await errorMessages()).notSaved(error));
      return false;
    }
  }

  /** Opens an interview. */
  async function openInterview(id: string): Promise<void> {
    wantedId = id;
    dismissError();
    currentInterview.value = null;
    clearTimeline();
    await refresh(id);
    databaseId = await (await import('@/lib/storage/database/identity')).findDatabaseId();
  }

  /** Leaves the open interview. */
  function leaveInterview(): void {
    wantedId = null;
    currentInterview.value = null;
    reviewing.value = false;
    clearTimeline();
  }

  /** Reads the open interview again. */
  async function refreshShown(): Promise<void> {
    const id = currentInterview.peek()?.interview.id;
    if (id !== undefined) await refresh(id);
  }

  /** Keeps the open interview in sync with every other panel until the signal aborts. */
  function followOthers(stop: AbortSignal): void {
    observeChanges((id) => {
      if (currentInterview.peek()?.interview.id === id) refresh(id).catch(reportError);
    }, stop);
  }

  /** Does something with the open interview; false when there is none. */
  function withInterview(work: (interview: Interview) => Promise<boolean>): Promise<boolean> {
    const interview = currentInterview.peek()?.interview;
    return interview === undefined ? Promise.resolve(false) : work(interview);
  }

  /** Focuses a dimension, and a text in it that a lookup found. */
  function focusDimension(id: string, text: string | null = null): void {
    batch(() => {
      focusedDimension.value = id;
      pointedText.value = text;
    });
  }

  /** Sets fields of the open interview, recorded under a command's name. */
  const changeShown = (command: string, fields: InterviewFields) =>
    withInterview(async ({ id }) => execute(id, (await editCommands()).changeInterview(command, id, fields, now())));

  /** Replaces what focusedDimension holds. */
  const setFocused = (next: typeof focusedDimension.value): void => {
    focusedDimension.value = next;
  };

  /** Replaces what reviewing holds. */
  const setReviewing = (next: typeof reviewing.value): void => {
    reviewing.value = next;
  };

  return {
    currentInterview: asReadonly(currentInterview),
    canUndo: asReadonly(canUndo),
    canRedo: asReadonly(canRedo),
    focusedDimension: asReadonly(focusedDimension),
    pointedText: asReadonly(pointedText),
    reviewing: asReadonly(reviewing),
    execute,
    openInterview,
    leaveInterview,
    refreshShown,
    followOthers,
    withInterview,
    focusDimension,
    changeShown,
    setFocused,
    setReviewing,
  };
}
