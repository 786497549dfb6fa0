import { calendarAnswerSchema } from '@/lib/calendar/answer';
import { largestCalendar } from '@/lib/calendar/request';
import type { CalendarEvent, CancelledEvent } from '@/lib/core/prepared/prepare-event';
import { readLimitMs, runReader } from '@/lib/state/files/run-reader';
import { calendarErrors, describeCalendarFault, describeLeftOut } from '@/lib/text/calendar';

/** A file as the browser provides it. */
export type GivenCalendar = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The contents of calendar files: events, each once, and cancellations; and messages about what is left out and what is wrong. */
export type CalendarRead = {
  readonly events: readonly CalendarEvent[];
  readonly cancelled: readonly CancelledEvent[];
  readonly leftOut: string;
  readonly error: string | null;
};

type Opened = { readonly name: string; readonly bytes: Uint8Array | null; readonly reason: keyof typeof calendarErrors };

async function open(file: GivenCalendar): Promise<Opened> {
  if (file.size > largestCalendar) return { name: file.name, bytes: null, reason: 'too-large' };
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), reason: 'unreadable' };
  } catch (error) {
    reportError(error);
    return { name: file.name, bytes: null, reason: 'unreadable' };
  }
}

const quoted = (name: string, problem: string) => `“${name.slice(0, 80)}” ${problem}`;
const startReader = () => new Worker(new URL('../../calendar/reader.ts', import.meta.url), { type: 'module', name: 'calendar' });

/** Reads calendar files in a worker, until the signal; `now` is the wall time in milliseconds. Never rejects: errors are in `problem`. */
export async function readGivenCalendars(files: readonly GivenCalendar[], now: number, signal: AbortSignal): Promise<CalendarRead> {
  const opened = await Promise.all(files.map(open));
  const whole = opened.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
  const unopened = opened.find(({ bytes }) => bytes === null);
  const first = unopened === undefined ? null : quoted(unopened.name, calendarErrors[unopened.reason]);
  const nothing = { events: [], cancelled: [], leftOut: '' };
  const [any] = whole;
  if (any === undefined) return { ...nothing, error: first };
  const read = await runReader(startReader, { files: whole, now }, calendarAnswerSchema, { signal });
  if (!read.ok) return { ...nothing, error: quoted(any.name, describeCalendarFault(read.reason, readLimitMs)) };
  const [fault] = read.value.faults;
  const error = first ?? (fault === undefined ? null : quoted(fault.name, calendarErrors[fault.reason]));
  return {
    events: read.value.events,
    cancelled: read.value.cancelled,
    leftOut: describeLeftOut({ ...read.value, listed: read.value.events.length }),
    error,
  };
}
