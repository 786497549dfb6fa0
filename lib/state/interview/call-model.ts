import { signal } from '@preact/signals';
import type { InterviewBrief } from '@/lib/core/interview/interview';
import { findResumable } from '@/lib/core/interview/resume';
import type { Context } from '@/lib/core/rubric/context';
import type { CallState } from '@/lib/messaging/messages';
import { findStartHint, hasLeaveSigns } from '@/lib/settings/start-hint';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { reportTold, type UnsavedModel } from '@/lib/state/app/unsaved';
import { createInterviewStarter } from '@/lib/state/interview/begin/start-interview';
import { createUnfinishedList } from '@/lib/state/interview/begin/unfinished-list';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

/** What prevents the panel from using its database, and how to try again. */
export type DatabaseObstacle = { readonly thrown: unknown; readonly again: () => Promise<void> };

/** The call that the panel belongs to, and the interviews that start and resume in it. */
export type CallModel = ReturnType<typeof createCallModel>;

type CallDependencies = Pick<Environment, 'newId' | 'now'> &
  Pick<UnsavedModel, 'markSaved' | 'markUnsaved' | 'showError'> &
  Pick<InterviewModel, 'leaveInterview' | 'openInterview' | 'currentInterview'> & {
    readonly applyLeaveSigns: () => Promise<void>;
  };

/** A panel that does not know yet which interview resumes. */
export function createCallModel({
  newId,
  now,
  markSaved,
  markUnsaved,
  showError,
  leaveInterview,
  openInterview,
  currentInterview,
  applyLeaveSigns,
}: CallDependencies) {
  /** The call that the panel belongs to; null when there is none. */
  const call = signal<CallState | null>(null);

  /** The state of opening the database: still reading which interview resumes, ready, or failed, with the error. */
  const opening = signal<'reading' | 'ready' | DatabaseObstacle>('reading');

  /** Whether a new interview was requested: the start form is empty, whatever the call shows, and nothing resumes. */
  const isBlank = signal(false);

  /** Whether a name is being typed into the start form: then nothing resumes. */
  const isTyping = signal(false);

  /** Leaves the open interview for an empty start form. */
  async function closeInterview(): Promise<void> {
    isBlank.value = true;
    leaveInterview();
    await list.refreshUnfinished();
  }

  /** The context that fits the panel's surroundings. */
  const fittingContext = (): Context => (call.value === null ? 'phone' : 'live-call');

  const { isStarting, startInterview } = createInterviewStarter({ newId, now, showError, openInterview, call });

  const { dropReadAhead, showLastRubric, ...list } = createUnfinishedList({ now });

  const isFormInUse = () => isStarting() || isBlank.peek() || isTyping.peek();

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
    showLastRubric(rubric);
    opening.value = 'ready';
    await new Promise((resolve) => setTimeout(resolve));
  }

  /** Ends interviews whose calls ended while the panel was closed; what was read early is read again then. */
  async function endLeft(): Promise<void> {
    if (!hasLeaveSigns()) return;
    await applyLeaveSigns();
    dropReadAhead();
  }

  /** Opens the requested interview, or the one that fits, unless one is open or a form is in use. */
  async function openFitting(asked: string | null, fresh: boolean): Promise<void> {
    const interviews = await list.refreshUnfinished();
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
    ...list,
    call: asReadonly(call),
    opening: asReadonly(opening),
    isBlank: asReadonly(isBlank),
    isTyping: asReadonly(isTyping),
    closeInterview,
    fittingContext,
    startAtOnce,
    startInterview,
    resume,
    setCall,
    setOpening,
    setBlank,
    setTyping,
  };
}
