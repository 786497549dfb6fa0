import { batch, signal } from '@preact/signals';
import type { Interview, InterviewFields } from '@/lib/core/interview/interview';
import type { Result } from '@/lib/core/result';
import { isEvidence } from '@/lib/core/scorecard/review';
import type { PageRoom } from '@/lib/messaging/messages';
import { problems } from '@/lib/state/app/load-problems';
import { anyChange, dismissProblem, markSaved, markUnsaved, problem, reportTold } from '@/lib/state/app/unsaved';
import { observeChanges } from '@/lib/storage/database/announce';
import type { Edit } from '@/lib/storage/database/changes';
import type { Refusal } from '@/lib/storage/database/command';
import type { InterviewSummary } from '@/lib/storage/interview/interviews';
import { clearTimeline, insertNote, readTimeline, timeline } from './timeline';

export type { InterviewSummary };

/** The interview on show, as it is on disk; null before one is started or continued. Its notes are in the timeline. */
export const record = signal<InterviewSummary | null>(null);
/** Whether there is a change to take back, and one to bring back. */
export const reach = signal({ undo: false, redo: false });
/** The dimension in focus. */
export const focusedDimension = signal<string | null>(null);
/** The text in it that a lookup points at: an anchor's, a cue's or a question's; null when none. */
export const pointedText = signal<string | null>(null);
/** What lies over the interview. */
export const overlay = signal<'look-up' | 'keys' | null>(null);
/** Whether the review is open. */
export const reviewing = signal(false);
/** Whether words were being typed of an interview that is gone from this device; see composer/held-words. */
export const holdsOrphanedWords = signal(false);
/** Whether the extension was updated under this panel. */
export const orphaned = signal(false);
/** Whether the panel is collapsed to its rail, until it is opened again. */
export const folded = signal(false);
/** How many times the panel was opened by its launcher or a key. */
export const openings = signal(0);
/** How much room the page has, once the panel was seen to cover what it must not although the page was asked for room; null before. */
export const covering = signal<PageRoom | null>(null);

/** The interview that is on show, or will be once it is read. */
let wanted: string | null = null;

/** Counts the edits made here, so that a reading that began before one is not shown after it. */
let edits = 0;

/** Where an interview that is opened begins: at its first dimension, or in the review once it has ended. */
function lookFresh(found: InterviewSummary | null): void {
  focusedDimension.value = found?.interview.rubric.dimensions[0]?.id ?? null;
  reviewing.value = found?.interview.endedAt != null;
}

async function refresh(id: string): Promise<void> {
  const before = edits;
  const found = await (await import('@/lib/storage/interview/interviews')).findSummary(id);
  const read = found && (await readTimeline(id, found.noteCount));
  if (wanted !== id) return;
  if (found === null) return leaveGone();
  if (before !== edits) return refresh(id);
  batch(() => {
    if (record.peek() === null) lookFresh(found);
    if (read !== null) timeline.value = read;
    record.value = found;
  });
  reach.value = await (await import('@/lib/storage/interview/history')).findReach(id);
}

/** Leaves an interview that is no longer on this device, and says so. */
async function leaveGone(): Promise<void> {
  leaveInterview();
  problem.value = (await problems()).noLongerHere;
}

/** Shows a new note or a rating at once; anything else is rarer, and is read again. */
async function show(id: string, edit: Edit): Promise<void> {
  const before = record.peek();
  edits += 1;
  if (before?.interview.id !== id) return;
  const { ratings, evidence, noteCount } = before;
  if (edit.table === 'several') return refresh(id);
  const { table, after } = edit;
  if (table === 'notes' && edit.before === null && edit.after !== null) {
    const { dimension } = edit.after;
    const counts = dimension !== null && isEvidence(edit.after) ? { ...evidence, [dimension]: (evidence[dimension] ?? 0) + 1 } : evidence;
    batch(() => {
      record.value = { ...before, evidence: counts, noteCount: noteCount + 1 };
      if (edit.after !== null) insertNote(edit.after);
    });
  } else if (table === 'ratings' && after !== null) {
    record.value = { ...before, ratings: [...ratings.filter(({ dimension }) => dimension !== after.dimension), after] };
  } else return refresh(id);
  reach.value = { undo: true, redo: false };
}

/** Says why a command was refused, and reads the interview again; what is on show stays where the whole database was cleared. */
async function refuse(id: string, reason: Refusal): Promise<void> {
  const { refusals, clearedMeanwhile } = await problems();
  const cleared = reason === 'gone' && (await (await import('@/lib/storage/database/identity')).isDatabaseReplaced());
  problem.value = cleared ? clearedMeanwhile : refusals[reason];
  if (!cleared) await refresh(id);
}

/** Runs a command on an interview and shows what it did once that is on disk; false, with the problem in words, when it could not. */
export async function run(id: string, work: Promise<Result<Edit | null, Refusal>>): Promise<boolean> {
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
    markUnsaved(anyChange, (await problems()).notSaved(error));
    return false;
  }
}

/** Shows an interview. */
export async function openInterview(id: string): Promise<void> {
  wanted = id;
  dismissProblem();
  record.value = null;
  clearTimeline();
  await refresh(id);
  await (await import('@/lib/storage/database/identity')).rememberDatabase();
}

/** Leaves the interview on show. */
export function leaveInterview(): void {
  wanted = null;
  record.value = null;
  reviewing.value = false;
  clearTimeline();
}

/** Reads the interview on show again. */
export async function refreshShown(): Promise<void> {
  const id = record.peek()?.interview.id;
  if (id !== undefined) await refresh(id);
}

/** Keeps the interview on show in step with every other panel until the signal aborts. */
export function followOthers(stop: AbortSignal): void {
  observeChanges((id) => {
    if (record.peek()?.interview.id === id) refresh(id).catch(reportError);
  }, stop);
}

/** Does something with the interview on show; false when there is none. */
export function withInterview(work: (interview: Interview) => Promise<boolean>): Promise<boolean> {
  const interview = record.peek()?.interview;
  return interview === undefined ? Promise.resolve(false) : work(interview);
}

/** The commands that change what is there; loaded when the first is wanted. */
export const editCommands = () => import('@/lib/storage/interview/edit-commands');

/** Puts a dimension into focus, and points at a text in it. */
export function focusDimension(id: string, text: string | null = null): void {
  batch(() => {
    focusedDimension.value = id;
    pointedText.value = text;
  });
}

/** Sets fields of the interview on show, under a command's name. */
export const changeShown = (command: string, fields: InterviewFields) =>
  withInterview(async ({ id }) => run(id, (await editCommands()).changeInterview(command, id, fields, Date.now())));
