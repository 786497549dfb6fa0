import type { CalendarContents } from '@/lib/calendar/answer';
import { readCalendar } from '@/lib/calendar/read-calendar';
import type { CalendarEvent } from '@/lib/core/prepared/prepare-event';

/** The wall time at which the tests read calendars. */
export const now = Date.UTC(2026, 10, 27, 12);

/** A calendar file of some lines, with line ends as the format wants them. */
export const calendar = (...lines: readonly string[]) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${lines.join('\r\n')}\r\nEND:VCALENDAR\r\n`;

/** An event of some lines; its name is “one” where none of them says another. */
export const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one']),
  ...lines,
  'END:VEVENT',
];

/** What a file holds, read at some wall time. */
export function contentsOf(text: string | Uint8Array, at: number = now): CalendarContents {
  const read = readCalendar(typeof text === 'string' ? new TextEncoder().encode(text) : text, at);
  if (!read.ok) throw new Error(`Expected a calendar, found ${read.reason}`);
  return read.value;
}

/** The only event of a file. */
export function only(text: string | Uint8Array, at: number = now): CalendarEvent {
  const { events } = contentsOf(text, at);
  const [first] = events;
  if (first === undefined || events.length > 1) throw new Error(`Expected one event, found ${events.length}`);
  return first;
}

/** A moment as ISO text; '' for none. */
export const iso = (at: number | null) => (at === null ? '' : new Date(at).toISOString());
