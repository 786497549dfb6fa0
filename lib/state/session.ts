import { batch, signal } from '@preact/signals';
import { makeId } from '@/lib/core/id';
import type { Interview, InterviewFields } from '@/lib/core/interview';
import type { Result } from '@/lib/core/result';
import { isEvidence } from '@/lib/core/review';
import { observeChanges } from '@/lib/storage/announce';
import type { Edit } from '@/lib/storage/changes';
import type { Refusal } from '@/lib/storage/command';
import { findSummary, type InterviewSummary } from '@/lib/storage/interviews';
import { applyToTimeline, clearTimeline, refreshTimeline, timeline } from './timeline';

export type { InterviewSummary };

/** The interview on show, as it is on disk; null before one is started or continued. Its notes are in the timeline. */
export const record = signal<InterviewSummary | null>(null);
/** Whether there is a change to take back, and one to bring back. */
export const reach = signal({ undo: false, redo: false });
/** The dimension in focus. */
export const focusedDimension = signal<string | null>(null);
/** The anchor that a lookup points at, by its dimension and label (null for the dimension as a whole); null when none. */
export const pointedAnchor = signal<{ readonly dimension: string; readonly label: string | null } | null>(null);
/** Whether the review is open. */
export const reviewing = signal(false);
/** What went wrong last, in words for the user; null when nothing did. */
export const problem = signal<string | null>(null);
/** Whether keys without Ctrl or Alt do something outside of fields. */
export const singleKeys = signal(true);
/** Whether the extension was updated under this panel. */
export const orphaned = signal(false);

/** A fresh id for now. */
export const newId = () => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

const refusals: Readonly<Record<Refusal, string>> = {
  finished: 'This scorecard is finished and locked. Nothing was changed.',
  gone: 'That is no longer here: another panel may have deleted it. Nothing else was changed.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing to bring back.',
};

/** Counts the edits made here, so that a reading that began before one is not shown after it. */
let edits = 0;

async function refresh(id: string): Promise<void> {
  const before = edits;
  const found = await findSummary(id);
  const shown = record.peek()?.interview.id;
  if (shown !== undefined && shown !== id) return;
  if (before !== edits) return refresh(id);
  if (found !== null) await refreshTimeline(id, found.noteCount);
  record.value = found;
  reach.value = await (await import('@/lib/storage/history')).findReach(id);
}

function replaceBy<Row>(
  rows: readonly Row[],
  edit: { readonly before: Row | null; readonly after: Row | null },
  same: (a: Row, b: Row) => boolean,
): readonly Row[] {
  const gone = edit.after ?? edit.before;
  const rest = gone === null ? rows : rows.filter((row) => !same(row, gone));
  return edit.after === null ? rest : [...rest, edit.after];
}

function recount(summary: InterviewSummary, { before, after }: Extract<Edit, { table: 'notes' }>): InterviewSummary {
  const evidence: Record<string, number> = { ...summary.evidence };
  const add = (note: typeof before, by: number) => {
    if (note !== null && note.dimension !== null && isEvidence(note)) evidence[note.dimension] = (evidence[note.dimension] ?? 0) + by;
  };
  add(before, -1);
  add(after, 1);
  return { ...summary, evidence, noteCount: summary.noteCount + (after === null ? -1 : 0) + (before === null ? 1 : 0) };
}

/** The summary after an edit that is on disk. */
export function applyToSummary(summary: InterviewSummary, edit: Edit): InterviewSummary {
  if (edit.table === 'notes') return recount(summary, edit);
  if (edit.table === 'ratings') return { ...summary, ratings: replaceBy(summary.ratings, edit, (a, b) => a.dimension === b.dimension) };
  if (edit.table === 'interviews') return { ...summary, interview: { ...summary.interview, ...edit.after } };
  const same = (a: (typeof summary.ticks)[number], b: typeof a) => a.dimension === b.dimension && a.kind === b.kind && a.text === b.text;
  return { ...summary, ticks: replaceBy(summary.ticks, edit, same) };
}

function show(id: string, edit: Edit): void {
  const before = record.peek();
  edits += 1;
  if (before?.interview.id !== id) return;
  batch(() => {
    record.value = applyToSummary(before, edit);
    reach.value = { undo: true, redo: false };
    if (edit.table === 'notes') timeline.value = applyToTimeline(timeline.peek(), edit);
  });
}

/** Runs a command on an interview and shows what it did once that is on disk; false, with the problem in words, when it could not. */
export async function run(id: string, work: Promise<Result<Edit | null, Refusal>>): Promise<boolean> {
  try {
    const outcome = await work;
    problem.value = outcome.ok ? null : refusals[outcome.reason];
    if (!outcome.ok) await refresh(id);
    else if (outcome.value !== null) show(id, outcome.value);
    return outcome.ok;
  } catch (error) {
    reportError(error);
    problem.value = 'That could not be saved on this device. What was saved before is kept. Free some disk space, then try again.';
    return false;
  }
}

/** Shows an interview. */
export async function openInterview(id: string): Promise<void> {
  record.value = null;
  clearTimeline();
  await refresh(id);
  const opened = record.peek()?.interview;
  focusedDimension.value = opened?.rubric.dimensions[0]?.id ?? null;
  reviewing.value = opened?.endedAt != null;
}

/** Leaves the interview on show. */
export function leaveInterview(): void {
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
export const editCommands = () => import('@/lib/storage/edit-commands');

async function step(command: 'undoLast' | 'redoLast'): Promise<boolean> {
  return withInterview(async ({ id }) => {
    const commands = await editCommands();
    const done = await run(id, commands[command](id, Date.now()));
    await refresh(id);
    return done;
  });
}

/** Takes back the latest change of any kind. */
export const undo = () => step('undoLast');
/** Brings back what was taken back last. */
export const redo = () => step('redoLast');

/** Sets fields of the interview on show, under a command's name. */
export const changeShown = (command: string, fields: InterviewFields) =>
  withInterview(async ({ id }) => run(id, (await editCommands()).changeInterview(command, id, fields, Date.now())));
