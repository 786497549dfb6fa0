import type { CalendarEvent } from '@/lib/core/prepared/prepare-event';
import type { CalendarAnswer } from './answer';
import { joinCalendars } from './join-calendars';
import { readCalendar } from './read-calendar';

const mostListed = 1000;
const dayMs = 86_400_000;

const sooner = (a: CalendarEvent, b: CalendarEvent) => (a.startsAt ?? Infinity) - (b.startsAt ?? Infinity) || a.title.localeCompare(b.title);

/** Future events first; when there are none, the most recent past ones. */
function inTurn(events: readonly CalendarEvent[], now: number): Pick<CalendarAnswer, 'events' | 'past' | 'more'> {
  const coming = events.filter(({ startsAt }) => (startsAt ?? now) >= now - dayMs);
  const listed = coming.length > 0 ? coming.toSorted(sooner) : events.toSorted(sooner).toReversed();
  const past = coming.length > 0 ? events.length - coming.length : 0;
  return { events: listed.slice(0, mostListed), past, more: Math.max(0, listed.length - mostListed) };
}

/** A calendar file as the user chose it. */
export type CalendarFile = { readonly name: string; readonly bytes: Uint8Array };

/** Reads calendar files: the next events from the wall time `now` on, each once, the cancellations, and what was left out. */
export function readCalendarFiles(files: readonly CalendarFile[], now: number): CalendarAnswer {
  const read = files.map(({ name, bytes }) => ({ name, result: readCalendar(bytes, now) }));
  const joined = joinCalendars(read.flatMap(({ result }) => (result.ok ? [result.value] : [])));
  const faults = read.flatMap(({ name, result }) => (result.ok ? [] : [{ name, reason: result.reason }]));
  return { ...joined, ...inTurn(joined.events, now), faults };
}
