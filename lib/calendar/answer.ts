import * as z from 'zod/mini';
import { calendarEventSchema, cancelledEventSchema } from '@/lib/core/prepared/prepare-event';

/** The largest calendar file that is read, in bytes. */
export const largestCalendar = 4 * 1024 * 1024;

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
/** What a calendar file holds: what takes place, what was cancelled, and how much is too damaged to be read. */
export type CalendarContents = z.infer<typeof contentsSchema>;

/** What is asked of the reader: files with their names, and the wall time now in milliseconds. */
export const calendarRequestSchema = z.object({ files: z.array(z.object({ name: z.string(), bytes: z.unknown() })), now: z.number() });

/** The reader's answer: what the files hold together, what was left out and why, and the files that could not be read. */
export const calendarAnswerSchema = z.readonly(
  z.object({
    ...contents,
    /** How many events are past, and so not listed. */
    past: z.number(),
    /** How many more are to come than are listed. */
    more: z.number(),
    faults: z.readonly(z.array(z.readonly(z.object({ name: z.string(), reason: z.enum(faults) })))),
  }),
);
/** What the reader answers. */
export type CalendarAnswer = z.infer<typeof calendarAnswerSchema>;
