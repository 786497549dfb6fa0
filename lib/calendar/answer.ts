import * as z from 'zod/mini';
import { calendarEventSchema, cancelledEventSchema } from '@/lib/core/prepared/prepare-event';

/** Why nothing can be read from a file. */
const faults = ['too-large', 'no-calendar', 'no-events'] as const;
/** Why nothing can be read from a file. */
export type CalendarFault = (typeof faults)[number];

const contents = {
  events: z.readonly(z.array(calendarEventSchema)),
  cancelled: z.readonly(z.array(cancelledEventSchema)),
  /** How many parts are too damaged to be read. */
  damaged: z.number(),
};
const contentsSchema = z.readonly(z.object(contents));
/** The contents of a calendar file: events, cancellations, and how many parts were too damaged to read. */
export type CalendarContents = z.infer<typeof contentsSchema>;

/** The reader's answer: the contents of all files together, what was left out and why, and the files that could not be read. */
export const calendarAnswerSchema = z.readonly(
  z.object({
    ...contents,
    /** How many past events were left out. */
    past: z.number(),
    /** How many future events were left out. */
    more: z.number(),
    faults: z.readonly(z.array(z.readonly(z.object({ name: z.string(), reason: z.enum(faults) })))),
  }),
);
/** What the reader answers. */
export type CalendarAnswer = z.infer<typeof calendarAnswerSchema>;
