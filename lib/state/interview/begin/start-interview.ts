import type { ReadonlySignal } from '@preact/signals';
import { decideBeginning, resumableUntil } from '@/lib/core/interview/resume';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { CallState } from '@/lib/messaging/messages';
import { saveStartHint } from '@/lib/settings/start-hint';
import type { Environment } from '@/lib/state/app/environment';
import { errorMessages } from '@/lib/state/app/load-error-messages';
import { reportTold, type UnsavedModel } from '@/lib/state/app/unsaved';
import type { InterviewModel } from '@/lib/state/interview/interview-model';
import { type InterviewSubject, newInterview } from './new-interview';
import { listRecent } from './unfinished-list';

type InterviewStarterDependencies = Pick<Environment, 'newId' | 'now'> &
  Pick<UnsavedModel, 'showError'> &
  Pick<InterviewModel, 'openInterview'> & { readonly call: ReadonlySignal<CallState | null> };

/** Starts interviews in the call that the panel belongs to. */
export function createInterviewStarter({ newId, now, showError, openInterview, call }: InterviewStarterDependencies) {
  let starting = false;

  /** Whether an interview is being started: then none resumes. */
  const isStarting = () => starting;

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

  return { isStarting, startInterview };
}
