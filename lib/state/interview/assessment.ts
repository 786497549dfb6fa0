import { narrowToFocus } from '@/lib/core/interview/focus/in-focus';
import type { Recommendation, Tick } from '@/lib/core/interview/interview';
import { askedUntil } from '@/lib/core/interview/questions';
import { findUncovered } from '@/lib/core/scorecard/review';
import type { Announcer } from '@/lib/state/app/announcer';
import type { Environment } from '@/lib/state/app/environment';
import { editCommands, type InterviewModel } from '@/lib/state/interview/interview-model';
import { announcements } from '@/lib/text/announcements';

type AssessmentDependencies = Pick<Announcer, 'announce'> &
  Pick<InterviewModel, 'changeShown' | 'focusDimension' | 'focusedDimension' | 'currentInterview' | 'execute' | 'withInterview'> &
  Pick<Environment, 'now'>;

/** Cues, questions, the recommendation and the summary. */
export function createAssessment({
  announce,
  changeShown,
  focusDimension,
  focusedDimension,
  currentInterview,
  execute,
  withInterview,
  now,
}: AssessmentDependencies) {
  const findTick = (dimension: string, kind: Tick['kind'], text: string) =>
    currentInterview.peek()?.ticks.find((tick) => tick.dimension === dimension && tick.kind === kind && tick.text === text);

  /** Ticks a cue, or removes its tick. */
  const toggleCue = (dimension: string, text: string) =>
    withInterview(async ({ id }) => {
      const edits = await editCommands();
      const at = now();
      const ticked = findTick(dimension, 'cue', text);
      if (ticked !== undefined) return execute(id, edits.untick(ticked, at));
      return execute(id, edits.tick({ interviewId: id, dimension, kind: 'cue', text, at, until: null }, at));
    });

  /** Records that a question is being asked, which ends the one before; the second time, that it was answered; the third time, removes the record. */
  const toggleQuestion = (dimension: string, text: string) =>
    withInterview(async ({ id }) => {
      const edits = await editCommands();
      const at = now();
      const asked = findTick(dimension, 'question', text);
      if (asked === undefined) return execute(id, edits.tick({ interviewId: id, dimension, kind: 'question', text, at, until: null }, at));
      const running = askedUntil(asked, currentInterview.peek()?.ticks ?? []) === null;
      return execute(id, running ? edits.tick({ ...asked, until: at }, at) : edits.untick(asked, at));
    });

  /** Sets the recommendation. */
  const recommend = (recommendation: Recommendation) => changeShown('recommend', { recommendation });

  /** Sets the summary in place of the one that was seen; refused where it was changed meanwhile. */
  const summarize = (summary: string, seen: string) =>
    withInterview(async ({ id }) => execute(id, (await editCommands()).summarize(id, summary, seen, now())));

  /** Focuses the next dimension, of those in focus where some are, with neither a rating nor evidence, and returns its name; false when there is none. */
  function focusUncovered(): boolean {
    const shown = currentInterview.peek();
    const next = shown === null ? null : findUncovered(narrowToFocus(shown), focusedDimension.peek());
    if (next !== null) focusDimension(next.id);
    announce(next === null ? announcements.allCovered : announcements.nextUncovered(next.name));
    return next !== null;
  }

  /** Rates those of some dimensions that have no rating as not assessed, in one change. */
  const leaveUnassessed = (dimensions: readonly string[]) =>
    withInterview(async ({ id }) => {
      const commands = await import('@/lib/storage/interview/leave-unassessed');
      return execute(id, commands.leaveUnassessed(id, dimensions, now()));
    });
  return { toggleCue, toggleQuestion, recommend, summarize, focusUncovered, leaveUnassessed };
}
