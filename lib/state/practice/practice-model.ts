import { batch, signal } from '@preact/signals';
import type { Interview } from '@/lib/core/interview/interview';
import { resumableUntil } from '@/lib/core/interview/resume';
import type { PracticeStep } from '@/lib/core/practice/steps';
import { forgetStartHint, saveStartHint } from '@/lib/settings/start-hint';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Environment } from '@/lib/state/app/environment';
import { somethingFailed } from '@/lib/state/app/error-messages';
import { removePracticeDatabase } from '@/lib/storage/database/remove-practice';
import { listInterviews } from '@/lib/storage/interview/entries';
import { startInterview } from '@/lib/storage/interview/start-command';
import { practiceTexts } from '@/lib/text/practice/practice';
import { practiceRubric } from '@/lib/text/practice/rubric';
import { findStepsDone } from './find-steps-done';
import { holdPractice } from './hold-practice';

/** The id of the practice call, by which its interview resumes. */
export const practiceCall = 'practice';

/**
 * The stage of the practice call: unknown, open in another tab, not begun, running with the panel beside it, or finished before this page was opened.
 */
export type PracticeStage = 'reading' | 'elsewhere' | 'before' | 'call' | 'finished-before';

/** The practice call. */
export type PracticeModel = ReturnType<typeof createPracticeModel>;

function begin(id: string, scorecardId: string, startedAt: number): Interview {
  const blank = { endedAt: null, finishedAt: null, revision: 0, summary: '', recommendation: null };
  const call = { context: 'live-call', platform: 'none', call: practiceCall } as const;
  return { id, scorecardId, candidate: practiceTexts.candidate, rubric: practiceRubric, startedAt, ...call, ...blank };
}

/** The stage of a stored practice interview at wall time `now`, in milliseconds. */
function stageOf(interview: Interview | undefined, now: number): PracticeStage {
  if (interview === undefined) return 'before';
  if (interview.finishedAt !== null) return 'finished-before';
  return now < resumableUntil(interview) ? 'call' : 'before';
}

/** The practice call with its one interview, in a database of its own, so that nothing that reads the real one finds it. */
export function createPracticeModel({ now, newId, observeChanges }: Environment) {
  const stage = signal<PracticeStage>('reading');
  const done = signal<ReadonlySet<PracticeStep>>(new Set());
  const problem = signal<string | null>(null);
  const message = signal('');
  let interviewId: string | null = null;

  /** Reads what is stored, and ticks off the steps accordingly. */
  async function readSteps(): Promise<void> {
    const found = interviewId === null ? null : await findStepsDone(interviewId);
    if (found !== null) done.value = found;
  }

  /** Does something with the stored data, and shows a failure. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      problem.value = null;
    } catch (error) {
      reportError(error);
      problem.value = somethingFailed(error);
    }
  }

  /** Deletes the interview with everything that belongs to it. */
  async function removeAll(): Promise<void> {
    interviewId = null;
    await removePracticeDatabase();
    forgetStartHint();
  }

  /** Finds out the stage of an earlier practice interview, once no other tab has the practice call. */
  const openHere = () =>
    attempt(async () => {
      const [interview] = await listInterviews(1);
      interviewId = interview?.id ?? null;
      await readSteps();
      stage.value = stageOf(interview, now());
    });

  /** Opens the practice call in this tab until the signal aborts; where another tab has it, once that is closed. */
  function open(signal: AbortSignal): void {
    const showElsewhere = () => {
      stage.value = 'elsewhere';
    };
    holdPractice(openHere, showElsewhere, signal);
    observeChanges((id) => {
      if (id === interviewId) void attempt(readSteps);
    }, signal);
  }

  /** Starts the call with a new interview, replacing an earlier one. */
  const join = (): Promise<void> =>
    attempt(async () => {
      stage.value = 'before';
      await removeAll();
      const interview = begin(newId(), newId(), now());
      await startInterview(interview);
      // Without this, the panel would show its start form before it has read the interview.
      saveStartHint({ resumableUntil: resumableUntil(interview), rubric: null });
      interviewId = interview.id;
      batch(() => {
        done.value = new Set();
        message.value = '';
        stage.value = 'call';
      });
    });

  /** Deletes the interview. */
  const remove = (): Promise<void> =>
    attempt(async () => {
      // The panel has to be closed first: it would open the database again.
      stage.value = 'before';
      await removeAll();
      done.value = new Set();
      message.value = practiceTexts.deleted;
    });

  return {
    stage: asReadonly(stage),
    /** The completed steps. */
    done: asReadonly(done),
    /** What could not be read, written or deleted; null while everything works. */
    problem: asReadonly(problem),
    /** What was done last; '' when there is nothing to say. */
    message: asReadonly(message),
    open,
    join,
    remove,
  };
}
