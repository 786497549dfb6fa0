import type { Recommendation, Tick } from '@/lib/core/interview/interview';
import { askedUntil } from '@/lib/core/interview/questions';
import { findUncovered } from '@/lib/core/scorecard/review';
import { say } from '@/lib/state/app/said';
import { changeShown, editCommands, focusDimension, focusedDimension, record, run, withInterview } from './session';

const findTick = (dimension: string, kind: Tick['kind'], text: string) =>
  record.peek()?.ticks.find((tick) => tick.dimension === dimension && tick.kind === kind && tick.text === text);

/** Ticks a cue, or takes its tick away. */
export const toggleCue = (dimension: string, text: string) =>
  withInterview(async ({ id }) => {
    const edits = await editCommands();
    const now = Date.now();
    const ticked = findTick(dimension, 'cue', text);
    if (ticked !== undefined) return run(id, edits.untick(ticked, now));
    return run(id, edits.tick({ interviewId: id, dimension, kind: 'cue', text, at: now, until: null }, now));
  });

/** Records that a question is being asked, which ends the one before; asked again, that it was answered; and once more, takes the record away. */
export const toggleQuestion = (dimension: string, text: string) =>
  withInterview(async ({ id }) => {
    const edits = await editCommands();
    const now = Date.now();
    const asked = findTick(dimension, 'question', text);
    if (asked === undefined) return run(id, edits.tick({ interviewId: id, dimension, kind: 'question', text, at: now, until: null }, now));
    const running = askedUntil(asked, record.peek()?.ticks ?? []) === null;
    return run(id, running ? edits.tick({ ...asked, until: now }, now) : edits.untick(asked, now));
  });

/** Sets the recommendation. */
export const recommend = (recommendation: Recommendation) => changeShown('recommend', { recommendation });

/** Sets the summary in place of the one that was seen; refused where it is another by now. */
export const summarize = (summary: string, seen: string) =>
  withInterview(async ({ id }) => run(id, (await editCommands()).summarize(id, summary, seen, Date.now())));

/** Focuses the next dimension that has neither a rating nor evidence, and names it; false when there is none. */
export function focusUncovered(): boolean {
  const shown = record.peek();
  const next = shown === null ? null : findUncovered(shown, focusedDimension.peek());
  if (next !== null) focusDimension(next.id);
  say(next === null ? 'Every dimension has a note or a rating.' : `Next uncovered: ${next.name}`);
  return next !== null;
}
