import { signal } from '@preact/signals';
import { makeId } from '@/lib/core/id';
import type { Interview, InterviewRecord, Note, RatingValue, Recommendation } from '@/lib/core/interview';
import type { Result } from '@/lib/core/result';
import type { Rubric } from '@/lib/core/rubric';
import type { CallState } from '@/lib/messaging/messages';
import { observeChanges } from '@/lib/storage/announce';
import * as commands from '@/lib/storage/commands';
import { findRecord, listInterviews } from '@/lib/storage/interviews';

/** The interview on show, as it is on disk; null before one is started or continued. */
export const record = signal<InterviewRecord | null>(null);
/** Notes on their way to the disk. */
export const pendingNotes = signal<readonly Note[]>([]);
/** The dimension in focus. */
export const focusedDimension = signal<string | null>(null);
/** Whether the review is open. */
export const reviewing = signal(false);
/** What went wrong last, in words for the user; null when nothing did. */
export const problem = signal<string | null>(null);
/** The call beside which the panel stands; null when it stands alone. */
export const call = signal<CallState | null>(null);
/** Interviews that can be continued, the latest first. */
export const unfinished = signal<readonly Interview[]>([]);
/** Whether there is a change to take back. */
export const undoable = signal(false);
/** Whether the extension was updated under this panel. */
export const orphaned = signal(false);

const hours = 3_600_000;
const rejoin = 600_000;

const newId = () => makeId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

const refusals: Readonly<Record<commands.Refusal, string>> = {
  finished: 'This scorecard is finished and locked. Nothing was changed.',
  gone: 'That is no longer here: another panel may have deleted it. Nothing else was changed.',
  'nothing-to-undo': 'There is nothing left to undo.',
};

async function refresh(id: string): Promise<void> {
  const [found, canUndo] = await Promise.all([findRecord(id), commands.canUndo(id)]);
  if (record.value !== null && record.value.interview.id !== id) return;
  record.value = found;
  undoable.value = canUndo;
}

async function run(id: string, work: Promise<Result<null, commands.Refusal>>): Promise<boolean> {
  try {
    const outcome = await work;
    problem.value = outcome.ok ? null : refusals[outcome.reason];
    await refresh(id);
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
  await refresh(id);
  const opened = record.peek()?.interview;
  focusedDimension.value = opened?.rubric.dimensions[0]?.id ?? null;
  reviewing.value = opened?.endedAt != null;
}

/** Leaves the interview on show for the start form. */
export async function closeInterview(): Promise<void> {
  record.value = null;
  reviewing.value = false;
  await refreshUnfinished();
}

/** Begins an interview now, or at the moment the call was joined, and shows it. */
export async function startInterview(candidate: string, load: () => Promise<Rubric>): Promise<void> {
  const rubric = await load();
  const state = call.peek();
  const interview: Interview = {
    id: newId(),
    scorecardId: newId(),
    candidate,
    rubric,
    context: state === null ? 'phone' : 'live-call',
    platform: state?.platform ?? 'none',
    call: state?.call ?? null,
    startedAt: state?.joinedAt ?? Date.now(),
    endedAt: null,
    finishedAt: null,
    revision: 0,
    summary: '',
    recommendation: null,
  };
  try {
    await commands.startInterview(interview);
    await openInterview(interview.id);
  } catch (error) {
    reportError(error);
    problem.value = 'The interview could not be saved on this device. Nothing was lost. Free some disk space, then start again.';
  }
}

async function refreshUnfinished(): Promise<void> {
  unfinished.value = (await listInterviews()).filter((interview) => interview.finishedAt === null).slice(0, 5);
}

/** The interview that resumes by itself at `now`: unended and under six hours old, or ended under ten minutes ago. */
export function findResumable(interviews: readonly Interview[], callKey: string | null, now: number): Interview | undefined {
  return interviews.find(({ call: key, startedAt, endedAt, finishedAt }) => {
    const fresh = endedAt === null ? now - startedAt < 6 * hours : now - endedAt < rejoin;
    return finishedAt === null && fresh && key === callKey;
  });
}

/** Resumes the interview that fits the call, if there is one. */
export async function resume(): Promise<void> {
  await refreshUnfinished();
  if (record.peek() !== null) return;
  const fitting = findResumable(unfinished.peek(), call.peek()?.call ?? null, Date.now());
  if (fitting !== undefined) await openInterview(fitting.id);
}

/** Keeps the interview on show in step with every other panel until the signal aborts. */
export function followOthers(stop: AbortSignal): void {
  observeChanges((id) => {
    if (record.peek()?.interview.id === id) refresh(id).catch(reportError);
  }, stop);
}

function withInterview(work: (interview: Interview) => Promise<boolean>): Promise<boolean> {
  const interview = record.peek()?.interview;
  return interview === undefined ? Promise.resolve(false) : work(interview);
}

/** What the composer hands over. */
export type ComposedNote = { readonly id: string; readonly recordedAt: number; readonly text: string; readonly dimension: string | null };

/** Saves a note; its row says so once it is on disk. */
export const addNote = ({ id, recordedAt, text, dimension }: ComposedNote) =>
  withInterview(async (interview) => {
    const note: Note = { id, interviewId: interview.id, recordedAt, text, dimension, kind: 'note', stance: null };
    pendingNotes.value = [...pendingNotes.peek(), note];
    const saved = await run(interview.id, commands.addNote(note, Date.now()));
    pendingNotes.value = pendingNotes.peek().filter((pending) => pending.id !== id);
    return saved;
  });

/** Replaces a note's words. */
export const editNote = (note: Note, text: string) => run(note.interviewId, commands.editNote(note, text, Date.now()));
/** Deletes a note. */
export const deleteNote = (note: Note) => run(note.interviewId, commands.deleteNote(note, Date.now()));
/** Files a note under a dimension, or under none. */
export const fileNote = (note: Note, dimension: string | null) => run(note.interviewId, commands.fileNote(note, dimension, Date.now()));
/** Rates a dimension. */
export const rateDimension = (dimension: string, value: RatingValue) =>
  withInterview(({ id }) => run(id, commands.rateDimension({ interviewId: id, dimension, value, ratedAt: Date.now() })));
/** Takes back the latest change. */
export const undo = () => withInterview(({ id }) => run(id, commands.undoLast(id, Date.now())));
/** Sets the recommendation. */
export const recommend = (recommendation: Recommendation) =>
  withInterview(({ id }) => run(id, commands.changeInterview('recommend', id, { recommendation }, Date.now())));
/** Sets the summary. */
export const summarize = (summary: string) => withInterview(({ id }) => run(id, commands.changeInterview('summarize', id, { summary }, Date.now())));

/** Moves the start of the clock; every note's call time moves with it. */
export const setClock = (startedAt: number) =>
  withInterview(({ id }) => run(id, commands.changeInterview('setClock', id, { startedAt }, Date.now())));

/** Stops the clock, unless it stands, and opens the review. */
export const endAndReview = () =>
  withInterview(async ({ id, endedAt }) => {
    reviewing.value = true;
    return endedAt !== null || run(id, commands.changeInterview('endInterview', id, { endedAt: Date.now() }, Date.now()));
  });

/** Goes back from the review to the interview, whose clock runs on. */
export const backToInterview = () =>
  withInterview(async ({ id }) => {
    reviewing.value = false;
    return run(id, commands.changeInterview('endInterview', id, { endedAt: null }, Date.now()));
  });

/** Takes in what the guest says of the call. */
export async function followCall(state: CallState): Promise<void> {
  const before = call.peek();
  call.value = state;
  const interview = record.peek()?.interview;
  if (interview === undefined || before?.call !== state.call) return resume();
  if (interview.finishedAt !== null || interview.call !== state.call) return;
  if (before.joinedAt === null && state.joinedAt !== null && interview.endedAt === null) await setClock(state.joinedAt);
  if (before.phase === 'in-call' && state.phase === 'left') await endAndReview();
}
