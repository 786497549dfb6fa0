import type { CalendarEvent } from '@/lib/core/prepare-event';
import { failure, type Result } from '@/lib/core/result';

const problems = {
  'too-large': 'is larger than 4 MB. Export only the days you need, or save the one invitation as a file.',
  'no-calendar': 'is no calendar file, or a damaged one. Save the invitation from your calendar as an .ics file.',
  'no-events': 'holds no event that is still to take place. A cancelled one is left out.',
  unreadable: 'could not be read. Is it still there?',
} as const;

const sooner = (a: CalendarEvent, b: CalendarEvent) => (a.startsAt ?? Infinity) - (b.startsAt ?? Infinity) || a.title.localeCompare(b.title);

async function readText(file: File): Promise<Result<readonly CalendarEvent[], keyof typeof problems>> {
  const { largestCalendar, readCalendar } = await import('@/lib/calendar/read-calendar');
  if (file.size > largestCalendar) return failure('too-large');
  try {
    return readCalendar(await file.text());
  } catch (error) {
    reportError(error);
    return failure('unreadable');
  }
}

const yesterday = 86_400_000;

/** Those to come first; when there are none, those that were last. */
function inTurn(events: readonly CalendarEvent[], now: number): readonly CalendarEvent[] {
  const coming = events.filter(({ startsAt }) => (startsAt ?? now) >= now - yesterday);
  return coming.length > 0 ? coming.toSorted(sooner) : events.toSorted(sooner).toReversed();
}

/** What calendar files hold: their events, each once, and what is wrong with the first that could not be read, in words. */
export type CalendarRead = { readonly events: readonly CalendarEvent[]; readonly problem: string | null };

/** Reads calendar files; `now` is the wall time in milliseconds. */
export async function readCalendarFiles(files: readonly File[], now: number): Promise<CalendarRead> {
  const events = new Map<string, CalendarEvent>();
  let problem: string | null = null;
  for (const file of files) {
    const read = await readText(file);
    if (read.ok) for (const event of read.value) events.set(event.id, event);
    else problem ??= `“${file.name.slice(0, 80)}” ${problems[read.reason]}`;
  }
  return { events: inTurn([...events.values()], now), problem };
}
