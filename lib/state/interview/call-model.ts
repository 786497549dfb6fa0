import { signal } from '@preact/signals';
import type { InterviewBrief } from '@/lib/core/interview/interview';
import { decideBeginning, findResumable, resumableUntil } from '@/lib/core/interview/resume';
import type { Context } from '@/lib/core/rubric/context';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { CallState } from '@/lib/messaging/messages';
import { findDefaultRubric, findStartHint, hasLeaveSigns, saveStartHint } from '@/lib/settings/start-hint';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { reportTold, type UnsavedModel } from '@/lib/state/app/unsaved';
import { type InterviewSubject, newInterview } from '@/lib/state/interview/begin/new-interview';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

/** What prevents the panel from using its database, and how to try again. */
export type DatabaseObstacle = { readonly thrown: unknown; readonly again: () => Promise<void> };

const listRecent = async () => (await import('@/lib/storage/interview/interviews')).listBriefs(recent);

const recent = 50;

const offered = 5;

/** The call that the panel belongs to, and the interviews that start and resume in it. */
export type CallModel = ReturnType<typeof createCallModel>;

type CallDependencies = Pick<Environment, 'newId' | 'now'> &
  Pick<UnsavedModel, 'markSaved' | 'markUnsaved' | 'showError'> &
  Pick<InterviewModel, 'changeShown' | 'leaveInterview' | 'openInterview' | 'currentInterview' | 'setReviewing'> & {
    readonly applyLeaveSigns: () => Promise<void>;
  };

/** A panel that does not know yet which interview resumes. */
export function createCallModel({
  newId,
  now,
  markSaved,
  markUnsaved,
  showError,
  changeShown,
  leaveInterview,
  openInterview,
  currentInterview,
  setReviewing,
  applyLeaveSigns,
}: CallDependencies) {
  /** The call that the panel belongs to; null when there is none. */
  const call = signal<CallState | null>(null);

  /** The state of opening the database: still reading which interview resumes, ready, or failed, with the error. */
  const opening = signal<'reading' | 'ready' | DatabaseObstacle>('reading');

  /** Interviews that can be continued, latest first. */
  const unfinished = signal<readonly InterviewBrief[]>([]);

  /** The user's default rubric, or else the last used one; null before the first. */
  const lastRubric = signal<string | null>(null);

  /** Whether a new interview was requested: the start form is empty, whatever the call shows, and nothing resumes. */
  const isBlank = signal(false);

  /** Whether a name is being typed into the start form: then nothing resumes. */
  const isTyping = signal(false);

  /** Leaves the open interview for an empty start form. */
  async function closeInterview(): Promise<void> {
    isBlank.value = true;
    leaveInterview();
    await refreshUnfinished();
  }

  /** The context that fits the panel's surroundings. */
  const fittingContext = (): Context => (call.value === null ? 'phone' : 'live-call');

  /** Whether an interview is being started: then none resumes. */
  let starting = false;

  const isFormInUse = () => starting || isBlank.peek() || isTyping.peek();

  /** Starts an interview now, or, as the first of its call, at the moment that was joined, and opens it. */
  async function startInterview(subject: InterviewSubject, load: () => Promise<Rubric>): Promise<void> {
    starting = true;
    try {
      const pressedAt = now();
      const { prepared, candidate } = subject;
      const preparation = prepared === null ? null : (await import('@/lib/state/prepared/prepared')).preparationOf(prepared, candidate);
      const state = call.peek();
      const clock = decideBeginning(state, await listRecent(), pressedAt);
      const interview = { ...newInterview(subject, await load(), state, clock.startedAt, newId), ...(preparation && { preparation }) };
      const storage = await import('@/lib/storage/interview/start-command');
      await storage.startInterview(interview, { preparedId: preparation ? (prepared?.id ?? null) : null, awaitsJoin: clock.awaitsJoin });
      saveStartHint({ resumableUntil: resumableUntil(interview), rubric: interview.rubric.id });
      await openInterview(interview.id);
    } catch (error) {
      reportTold(error);
      showError((await errorMessages()).notStarted(error));
    } finally {
      starting = false;
    }
  }

  let reading: Promise<readonly InterviewBrief[]> | undefined;

  /** Starts reading the interviews early, where one may resume; `resume` then uses the result. Returns whether one may. */
  function readAhead(): boolean {
    if (now() >= findStartHint().resumableUntil) return false;
    reading = listRecent();
    reading.catch(() => undefined);
    return true;
  }

  /** Reads the interviews again, and which of them can be continued. */
  async function refreshUnfinished(): Promise<readonly InterviewBrief[]> {
    const ahead = reading;
    reading = undefined;
    const interviews = await (ahead ?? listRecent());
    const last = interviews[0]?.rubric.id ?? null;
    lastRubric.value = findDefaultRubric() || last;
    unfinished.value = interviews.filter(({ finishedAt }) => finishedAt === null).slice(0, offered);
    saveStartHint({ resumableUntil: Math.max(0, ...interviews.map(resumableUntil)), rubric: last });
    return interviews;
  }

  /** The interview to open automatically: the one that resumes here, unless another candidate is expected about now. */
  async function findOpening(interviews: readonly InterviewBrief[]): Promise<string | undefined> {
    const found = findResumable(interviews, call.peek()?.call ?? null, now());
    if (found === undefined) return undefined;
    const rival = await (await import('@/lib/state/prepared/prepared')).findExpected(found.candidate);
    return rival === undefined ? found.id : undefined;
  }

  /** Shows the start form before the database is open, where no interview resumes; resolves once it is rendered. */
  async function startAtOnce(): Promise<void> {
    const { resumableUntil, rubric } = findStartHint();
    if (now() < resumableUntil) return;
    lastRubric.value = findDefaultRubric() || rubric;
    opening.value = 'ready';
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Ends interviews whose calls ended while the panel was closed; what was read early is read again then. */
  async function endLeft(): Promise<void> {
    if (!hasLeaveSigns()) return;
    await applyLeaveSigns();
    reading = undefined;
  }

  /** Opens the requested interview, or the one that fits, unless one is open or a form is in use. */
  async function openFitting(asked: string | null, fresh: boolean): Promise<void> {
    const interviews = await refreshUnfinished();
    const fitting = fresh ? undefined : (asked ?? (await findOpening(interviews)));
    if (fitting !== undefined && currentInterview.peek() === null && (asked !== null || !isFormInUse())) await openInterview(fitting);
  }

  /**
   * Opens the interview of an id, or the one that fits the call, unless a new one is wanted. Afterwards the panel is ready, or says what prevents it.
   */
  async function resume(asked: string | null = null, fresh = false): Promise<void> {
    if (asked === null && opening.peek() === 'reading') await startAtOnce();
    try {
      await endLeft();
      await openFitting(asked, fresh);
      opening.value = 'ready';
      markSaved('opening');
    } catch (thrown) {
      reportTold(thrown);
      if (opening.peek() === 'ready' && isFormInUse()) markUnsaved('opening', (await errorMessages()).notOpened(thrown));
      else opening.value = { thrown, again: () => resume(asked, fresh) };
    }
  }

  /** Moves the start of the clock; every note's call time moves with it. */
  const setClock = (startedAt: number) => changeShown('setClock', { startedAt });

  /** Stops the clock if it runs, and opens the review. */
  async function endAndReview(): Promise<boolean> {
    setReviewing(true);
    return currentInterview.peek()?.interview.endedAt === null ? changeShown('endInterview', { endedAt: now() }) : true;
  }

  /** Returns from the review to the interview; its clock does not change. */
  function backToInterview(): void {
    setReviewing(false);
  }

  /** Replaces what call holds. */
  const setCall = (next: typeof call.value): void => {
    call.value = next;
  };

  /** Replaces what opening holds. */
  const setOpening = (next: typeof opening.value): void => {
    opening.value = next;
  };

  /** Replaces what isBlank holds. */
  const setBlank = (next: typeof isBlank.value): void => {
    isBlank.value = next;
  };

  /** Replaces what isTyping holds. */
  const setTyping = (next: typeof isTyping.value): void => {
    isTyping.value = next;
  };

  return {
    call: asReadonly(call),
    opening: asReadonly(opening),
    unfinished: asReadonly(unfinished),
    lastRubric: asReadonly(lastRubric),
    isBlank: asReadonly(isBlank),
    isTyping: asReadonly(isTyping),
    closeInterview,
    fittingContext,
    startAtOnce,
    startInterview,
    readAhead,
    refreshUnfinished,
    resume,
    setClock,
    endAndReview,
    backToInterview,
    setCall,
    setOpening,
    setBlank,
    setTyping,
  };
}
