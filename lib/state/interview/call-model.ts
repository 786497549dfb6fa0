import { signal } from '@preact/signals';
import type { Interview, InterviewBrief } from '@/lib/core/interview/interview';
import { type ClockBeginning as Clock, decideBeginning, findResumable, resumableUntil } from '@/lib/core/interview/resume';
import type { Prepared } from '@/lib/core/prepared/prepared';
import type { Context } from '@/lib/core/rubric/context';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { CallState } from '@/lib/messaging/messages';
import { findDefaultRubric, findStartHint, hasLeaveSigns, saveStartHint } from '@/lib/settings/start-hint';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { reportTold, type UnsavedModel } from '@/lib/state/app/unsaved';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

/** What keeps the panel from its database, and the way to try again. */
export type DatabaseObstacle = { readonly thrown: unknown; readonly again: () => Promise<void> };

const listRecent = async () => (await import('@/lib/storage/interview/interviews')).listBriefs(recent);

const recent = 50;

const offered = 5;

/** Who is interviewed, in which context, and what was prepared for it. */
export type InterviewSubject = Pick<Interview, 'candidate' | 'context'> & { readonly prepared: Prepared | null };

/** The call beside which the panel stands, and the interviews that begin and resume in it. */
export type CallModel = ReturnType<typeof createCallModel>;

type CallDependencies = Pick<Environment, 'newId' | 'now'> &
  Pick<UnsavedModel, 'markSaved' | 'markUnsaved' | 'showError'> &
  Pick<InterviewModel, 'changeShown' | 'leaveInterview' | 'openInterview' | 'currentInterview' | 'setReviewing'> & {
    readonly applyLeaveSigns: () => Promise<void>;
  };

/** A panel that has not read yet what resumes. */
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
  /** The call beside which the panel stands; null when it stands alone. */
  const call = signal<CallState | null>(null);

  /** Where the panel stands with its database: still reading which interview resumes, ready, or kept from it by what was thrown. */
  const opening = signal<'reading' | 'ready' | DatabaseObstacle>('reading');

  /** Interviews that can be continued, the latest first. */
  const unfinished = signal<readonly InterviewBrief[]>([]);

  /** The user's default rubric, or else that of the interview begun last; null before the first. */
  const lastRubric = signal<string | null>(null);

  /** Whether a new interview was asked for: the start form is empty, whoever the call shows, and nothing resumes in its place. */
  const isBlank = signal(false);

  /** Whether a name is being typed into the start form: nothing resumes in its place. */
  const isTyping = signal(false);

  /** Leaves the interview on show for an empty start form. */
  async function closeInterview(): Promise<void> {
    isBlank.value = true;
    leaveInterview();
    await refreshUnfinished();
  }

  function begin({ candidate, context }: InterviewSubject, rubric: Rubric, state: CallState | null, { startedAt }: Clock): Interview {
    const blank = { endedAt: null, finishedAt: null, revision: 0, summary: '', recommendation: null };
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
  const fittingContext = (): Context => (call.value === null ? 'phone' : 'live-call');

  /** Whether an interview is being started: none resumes in its place. */
  let starting = false;

  const isFormInUse = () => starting || isBlank.peek() || isTyping.peek();

  /** Begins an interview now, or as the first of its call at the moment that was joined, and shows it. */
  async function startInterview(subject: InterviewSubject, load: () => Promise<Rubric>): Promise<void> {
    starting = true;
    try {
      const pressedAt = now();
      const { prepared, candidate } = subject;
      const preparation = prepared === null ? null : (await import('@/lib/state/prepared/prepared')).preparationOf(prepared, candidate);
      const state = call.peek();
      const clock = decideBeginning(state, await listRecent(), pressedAt);
      const interview = { ...begin(subject, await load(), state, clock), ...(preparation && { preparation }) };
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

  /** Begins to read the interviews ahead of need, where one may resume: `resume` then takes what was found. Says whether one may. */
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

  /** The interview that opens by itself: the one that resumes here, unless somebody else is expected about now. */
  async function findOpening(interviews: readonly InterviewBrief[]): Promise<string | undefined> {
    const found = findResumable(interviews, call.peek()?.call ?? null, now());
    if (found === undefined) return undefined;
    const rival = await (await import('@/lib/state/prepared/prepared')).findExpected(found.candidate);
    return rival === undefined ? found.id : undefined;
  }

  /** Shows the start form before the database is opened, where no interview resumes; resolves once it is drawn. */
  async function startAtOnce(): Promise<void> {
    const { resumableUntil, rubric } = findStartHint();
    if (now() < resumableUntil) return;
    lastRubric.value = findDefaultRubric() || rubric;
    opening.value = 'ready';
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Ends what ended while its panel went; what was read ahead is read anew then. */
  async function endLeft(): Promise<void> {
    if (!hasLeaveSigns()) return;
    await applyLeaveSigns();
    reading = undefined;
  }

  /** Opens the interview that was asked for, or else the one that fits, where none is on show and no form is in use. */
  async function openFitting(asked: string | null, fresh: boolean): Promise<void> {
    const interviews = await refreshUnfinished();
    const fitting = fresh ? undefined : (asked ?? (await findOpening(interviews)));
    if (fitting !== undefined && currentInterview.peek() === null && (asked !== null || !isFormInUse())) await openInterview(fitting);
  }

  /** Opens the interview of an id, or resumes the one that fits the call, unless a fresh one is wanted; then the panel is ready, or says what keeps it from its database. */
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

  /** Stops the clock, unless it stands, and opens the review. */
  async function endAndReview(): Promise<boolean> {
    setReviewing(true);
    return currentInterview.peek()?.interview.endedAt === null ? changeShown('endInterview', { endedAt: now() }) : true;
  }

  /** Goes back from the review to the interview; its clock stays as it is. */
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
