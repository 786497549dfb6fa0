import type { CalendarEvent, CancelledEvent } from '@/lib/core/prepared/prepare-event';
import { failure, type Result, success } from '@/lib/core/result';
import type { CalendarContents, CalendarFault } from './answer';
import { decodeCalendar } from './decode-calendar';
import { joinCalendars } from './join-calendars';
import { type EventReading, readCancelled, readEvent, readWritten, type WrittenEvent } from './read-event';
import { makeClock } from './read-times';
import { largestCalendar } from './request';
import { type SplitCalendar, splitCalendars } from './split-calendar';

const mostSteps = 300_000;

function groupPlanned(written: readonly WrittenEvent[]): ReadonlyMap<string, ReadonlySet<number>> {
  const overridden = new Map<string, Set<number>>();
  for (const { uid, planned } of written) if (planned !== null) overridden.set(uid, (overridden.get(uid) ?? new Set()).add(planned));
  return overridden;
}

type Read = { readonly event?: CalendarEvent; readonly cancelled?: CancelledEvent };

/** Reads one event; an unreadable one does not affect the others. */
function tryRead(written: WrittenEvent, reading: EventReading): Read | null {
  try {
    if (written.isCancelled) return { cancelled: readCancelled(written, reading) };
    const event = readEvent(written, reading);
    return event === null ? {} : { event };
  } catch {
    return null;
  }
}

const isCancelling = ({ head }: SplitCalendar) => head.some((line) => /^METHOD[^:]*:\s*CANCEL\s*$/i.test(line));

function readOne(calendar: SplitCalendar, now: number): CalendarContents {
  const clock = makeClock(calendar);
  const written = calendar.events.map((part) => readWritten(part, clock, isCancelling(calendar)));
  const whole = written.filter((event) => event !== null);
  const reading = { clock, now, overridden: groupPlanned(whole), steps: { left: mostSteps } };
  const read = whole.map((event) => tryRead(event, reading));
  return {
    events: read.flatMap((one) => one?.event ?? []),
    cancelled: read.flatMap((one) => one?.cancelled ?? []),
    damaged: written.length - whole.length + read.filter((one) => one === null).length + (calendar.isWhole ? 0 : 1),
  };
}

/** Reads the events of any calendar file; a series at its next occurrence from the wall time `now` on. It opens no links. */
export function readCalendar(bytes: Uint8Array, now: number): Result<CalendarContents, CalendarFault> {
  if (bytes.length > largestCalendar) return failure('too-large');
  const calendars = splitCalendars(decodeCalendar(bytes));
  const contents = joinCalendars(calendars.map((calendar) => readOne(calendar, now)));
  if (contents.events.length + contents.cancelled.length > 0) return success(contents);
  return failure(calendars.length === 0 || contents.damaged > 0 ? 'no-calendar' : 'no-events');
}
