import { signal } from '@preact/signals';
import type { Context } from '@/lib/core/context';
import type { Interview, InterviewBrief } from '@/lib/core/interview';
import type { Prepared } from '@/lib/core/prepared';
import type { Rubric } from '@/lib/core/rubric';
import type { CallState } from '@/lib/messaging/messages';
import { findStartHint, leaveStartHint } from '@/lib/settings/start-hint';
import { changeShown, editCommands, leaveInterview, newId, openInterview, problem, problems, record, reviewing, run } from './session';

/** The call beside which the panel stands; null when it stands alone. */
export const call = signal<CallState | null>(null);
/** Where the panel stands with its database: still reading which interview resumes, ready, or kept from it by what was thrown. */
export const opening = signal<'reading' | 'ready' | { readonly thrown: unknown }>('reading');
const listRecent = async () => (await import('@/lib/storage/interviews')).listBriefs(recent);

/** Interviews that can be continued, the latest first. */
export const unfinished = signal<readonly InterviewBrief[]>([]);

/** The rubric of the interview begun last; null before the first. */
export const lastRubric = signal<string | null>(null);

const hours = 3_600_000;
const rejoin = 600_000;
const recent = 50;
const offered = 5;

/** Leaves the interview on show for the start form. */
export async function closeInterview(): Promise<void> {
  leaveInterview();
  await refreshUnfinished();
}

/** Who is interviewed, in which context, and what was prepared for it. */
export type Beginning = Pick<Interview, 'candidate' | 'context'> & { readonly prepared: Prepared | null };

function begin({ candidate, context }: Beginning, rubric: Rubric, state: CallState | null): Interview {
  const blank = { endedAt: null, finishedAt: null, revision: 0, summary: '', recommendation: null };
  const startedAt = state?.joinedAt ?? Date.now();
  return {
    id: newId(),
    scorecardId: newId(),
    candidate,
    rubric,
    context,
    platform: state?.platform ?? 'none',
    call: state?.call ?? null,
    startedAt,
    ...blank,
  };
}

/** The context that fits where the panel stands. */
export const fittingContext = (): Context => (call.value === null ? 'phone' : 'live-call');

/** Whether an interview is being started: none resumes in its place. */
let starting = false;

/** Begins an interview now, or at the moment the call was joined, and shows it. */
export async function startInterview(beginning: Beginning, load: () => Promise<Rubric>): Promise<void> {
  starting = true;
  try {
    const { prepared, candidate } = beginning;
    const preparation = prepared === null ? null : (await import('./prepared')).preparationOf(prepared, candidate);
    const interview = { ...begin(beginning, await load(), call.peek()), ...(preparation && { preparation }) };
    const storage = await import('@/lib/storage/start-command');
    await storage.startInterview(interview, preparation ? (prepared?.id ?? null) : null);
    leaveStartHint({ resumableUntil: resumableUntil(interview), rubric: interview.rubric.id });
    await openInterview(interview.id);
  } catch (error) {
    reportError(error);
    problem.value = (await problems()).notStarted(error);
  } finally {
    starting = false;
  }
}

let reading: Promise<readonly InterviewBrief[]> | undefined;

/** Begins to read the interviews ahead of need, where one may resume: `resume` then takes what was found. Says whether one may. */
export function readAhead(): boolean {
  if (Date.now() >= findStartHint().resumableUntil) return false;
  reading = listRecent();
  reading.catch(() => undefined);
  return true;
}

/** Until when an interview resumes by itself: six hours from its start, or ten minutes from its end; never once it is finished. */
function resumableUntil({ startedAt, endedAt, finishedAt }: InterviewBrief): number {
  if (finishedAt !== null) return 0;
  return endedAt === null ? startedAt + 6 * hours : endedAt + rejoin;
}

async function refreshUnfinished(): Promise<readonly InterviewBrief[]> {
  const interviews = await (reading ?? listRecent());
  reading = undefined;
  lastRubric.value = interviews[0]?.rubric.id ?? null;
  unfinished.value = interviews.filter(({ finishedAt }) => finishedAt === null).slice(0, offered);
  leaveStartHint({ resumableUntil: Math.max(0, ...interviews.map(resumableUntil)), rubric: lastRubric.value });
  return interviews;
}

/** The interview of a call that resumes by itself at `now`: unended and under six hours old, or ended under ten minutes ago. */
export const findResumable = (interviews: readonly InterviewBrief[], callKey: string | null, now: number): InterviewBrief | undefined =>
  interviews.find((interview) => now < resumableUntil(interview) && interview.call === callKey);

/** Shows the start form before the database is opened, where no interview resumes; resolves once it is drawn. */
async function startAtOnce(): Promise<void> {
  const { resumableUntil, rubric } = findStartHint();
  if (Date.now() < resumableUntil) return;
  lastRubric.value = rubric;
  opening.value = 'ready';
  await new Promise((resolve) => setTimeout(resolve));
}

/** Opens the interview of an id, or resumes the one that fits the call, unless a fresh one is wanted; then the panel is ready, or says what keeps it from its database. */
export async function resume(asked: string | null = null, fresh = false): Promise<void> {
  if (asked === null && opening.peek() === 'reading') await startAtOnce();
  try {
    const interviews = await refreshUnfinished();
    const fitting = fresh ? undefined : (asked ?? findResumable(interviews, call.peek()?.call ?? null, Date.now())?.id);
    if (fitting !== undefined && record.peek() === null && !starting) await openInterview(fitting);
    opening.value = 'ready';
  } catch (thrown) {
    reportError(thrown);
    opening.value = { thrown };
  }
}

/** Moves the start of the clock; every note's call time moves with it. */
export const setClock = (startedAt: number) => changeShown('setClock', { startedAt });

/** Stops the clock, unless it stands, and opens the review. */
export async function endAndReview(): Promise<boolean> {
  reviewing.value = true;
  return record.peek()?.interview.endedAt === null ? changeShown('endInterview', { endedAt: Date.now() }) : true;
}

/** Goes back from the review to the interview, whose clock runs on unless its scorecard was finished before. */
export async function backToInterview(): Promise<boolean> {
  reviewing.value = false;
  if ((record.peek()?.interview.revision ?? 0) > 0) return true;
  return changeShown('resumeInterview', { endedAt: null });
}

const joinCall = async (id: string, joinedAt: number) => run(id, (await editCommands()).joinCall(id, joinedAt, Date.now()));

/** Takes in what the guest says of the call. */
export async function followCall(state: CallState): Promise<void> {
  const before = call.peek();
  call.value = state;
  const interview = record.peek()?.interview;
  if (interview !== undefined && interview.finishedAt !== null && before?.call !== state.call) leaveInterview();
  if (interview === undefined || before?.call !== state.call) return resume();
  if (interview.finishedAt !== null || interview.revision > 0 || interview.call !== state.call) return;
  if (before.joinedAt === null && state.joinedAt !== null && interview.endedAt === null) await joinCall(interview.id, state.joinedAt);
  if (before.phase !== 'left' && state.phase === 'left') await endAndReview();
  const rejoined = before.phase === 'left' && state.phase === 'in-call';
  if (rejoined && interview.endedAt !== null && Date.now() - interview.endedAt < rejoin) await backToInterview();
}
