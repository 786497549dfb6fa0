import { type CalendarAnswer, calendarAnswerSchema, largestCalendar } from '@/lib/calendar/answer';
import type { CalendarEvent, CancelledEvent } from '@/lib/core/prepared/prepare-event';
import { type ReaderFault, readLimitMs, runReader } from '@/lib/state/files/run-reader';

const problems = {
  'too-large': 'is larger than 4 MB. Export only the days you need, or save the one invitation as a file.',
  'no-calendar': 'is no calendar file, or a damaged one. Save the invitation from your calendar as an .ics file.',
  'no-events': 'holds no event that is still to take place. A cancelled one is left out.',
  unreadable: 'could not be read. Is it still there?',
} as const;

const readerProblems: Readonly<Record<ReaderFault, string>> = {
  'too-slow': `was not read within ${readLimitMs / 1000} seconds, and reading was stopped. Nothing was changed. Export only the days you need, or save the one invitation as a file.`,
  stopped: 'was not read: you stopped it. Nothing was changed.',
  failed: 'could not be read to its end. Nothing was changed. Save the one invitation as a file, and try that.',
};

/** A file as a browser hands it over. */
export type GivenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** What calendar files hold: their events, each once, what was cancelled; and in words what is left out, and what is wrong. */
export type CalendarRead = {
  readonly events: readonly CalendarEvent[];
  readonly cancelled: readonly CancelledEvent[];
  readonly leftOut: string;
  readonly problem: string | null;
};

const counted = (count: number, one: string, many: string) => (count === 0 ? [] : [count === 1 ? one : `${count.toLocaleString()} ${many}`]);

function leftOutWords({ events, past, more, damaged }: CalendarAnswer): string {
  const listed = more === 0 ? [] : [`The ${events.length.toLocaleString()} that come next are listed, ${more.toLocaleString()} later ones are not.`];
  const words = [...counted(past, 'One past event is not listed.', 'past events are not listed.'), ...listed];
  return [
    ...words,
    ...counted(damaged, 'One part of the file is damaged and was left out.', 'parts of the file are damaged and were left out.'),
  ].join(' ');
}

type Opened = { readonly name: string; readonly bytes: Uint8Array | null; readonly reason: keyof typeof problems };

async function open(file: GivenFile): Promise<Opened> {
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

/** Reads calendar files in a worker, until the signal; `now` is the wall time in milliseconds. Never rejects: what goes wrong is said in `problem`. */
export async function readCalendarFiles(files: readonly GivenFile[], now: number, signal: AbortSignal): Promise<CalendarRead> {
  const opened = await Promise.all(files.map(open));
  const whole = opened.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]));
  const unopened = opened.find(({ bytes }) => bytes === null);
  const first = unopened === undefined ? null : quoted(unopened.name, problems[unopened.reason]);
  const nothing = { events: [], cancelled: [], leftOut: '' };
  const [any] = whole;
  if (any === undefined) return { ...nothing, problem: first };
  const read = await runReader(startReader, { files: whole, now }, calendarAnswerSchema, { signal });
  if (!read.ok) return { ...nothing, problem: quoted(any.name, readerProblems[read.reason]) };
  const [fault] = read.value.faults;
  const problem = first ?? (fault === undefined ? null : quoted(fault.name, problems[fault.reason]));
  return { events: read.value.events, cancelled: read.value.cancelled, leftOut: leftOutWords(read.value), problem };
}
