import type { RatingValue, Recommendation, Tick } from '@/lib/core/interview';
import type { Rubric } from '@/lib/core/rubric';
import * as commands from '@/lib/storage/note-commands';
import { changeShown, editCommands, record, run, withInterview } from './session';

/** Rates a dimension. */
export const rateDimension = (dimension: string, value: RatingValue) =>
  withInterview(({ id }) => run(id, commands.rateDimension({ interviewId: id, dimension, value, ratedAt: Date.now() })));

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

/** Records that a question is being asked; asked again, that it was answered; and once more, takes the record away. */
export const toggleQuestion = (dimension: string, text: string) =>
  withInterview(async ({ id }) => {
    const edits = await editCommands();
    const now = Date.now();
    const asked = findTick(dimension, 'question', text);
    if (asked === undefined) return run(id, edits.tick({ interviewId: id, dimension, kind: 'question', text, at: now, until: null }, now));
    return run(id, asked.until === null ? edits.tick({ ...asked, until: now }, now) : edits.untick(asked, now));
  });

/** Sets the recommendation. */
export const recommend = (recommendation: Recommendation) => changeShown('recommend', { recommendation });

/** Sets the summary. */
export const summarize = (summary: string) => changeShown('summarize', { summary });

/** Changes the rubric of the running interview; notes and ratings stay with their dimensions. */
export const changeRubric = (rubric: Rubric) => changeShown('changeRubric', { rubric });
