import { beforeEach, expect, test, vi } from 'vitest';
import { type GivenCalendar, readGivenCalendars } from '@/lib/state/prepared/calendar-file';
import { calendar, event, now } from '../../calendar/ics.ts';

const file = (name: string, text: string): GivenCalendar => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
};
const read = (...files: readonly GivenCalendar[]) => readGivenCalendars(files, now, new AbortController().signal);
const talks = (count: number, from: number) =>
  Array.from({ length: count }, (_, at) => {
    const stamp = new Date(now + (from + at) * 3_600_000).toISOString().replace(/[-:]|\.\d{3}/g, '');
    return event(`UID:${from + at}`, `SUMMARY:Talk ${from + at}`, `DTSTART:${stamp}`);
  }).flat();

beforeEach(() => {
  vi.stubGlobal('reportError', vi.fn());
});

test('all events of a calendar are read; the number not listed is reported', async () => {
  const found = await read(file('year.ics', calendar(...talks(60, -100), ...talks(3000, 1), 'BEGIN:VEVENT', 'SUMMARY:half')));
  expect(found.events.map(({ title }) => title).slice(0, 2)).toEqual(['Talk 1', 'Talk 2']);
  expect([found.events.length, found.error]).toEqual([1000, null]);
  expect(found.leftOut).toBe(
    '60 past events are not listed. The next 1,000 are listed, 2,000 later ones are not. One part of the file is damaged and was left out.',
  );
});

test('if all events are past the last ones are listed, and a short calendar is listed completely', async () => {
  const past = await read(file('old.ics', calendar(...talks(3, -100))));
  expect([past.events.map(({ title }) => title), past.leftOut]).toEqual([['Talk -98', 'Talk -99', 'Talk -100'], '']);
});

test('of several files each is read, and the first unreadable one is reported', async () => {
  const cancelled = calendar('METHOD:CANCEL', ...event('UID:2', 'SUMMARY:Talk 2', 'SEQUENCE:1'));
  const found = await read(file('a.ics', calendar(...talks(2, 1))), file('b.ics', 'hello'), file('c.ics', cancelled));
  expect(found.events.map(({ title }) => title)).toEqual(['Talk 1']);
  expect(found.cancelled.map(({ id }) => id)).toEqual(['2']);
  expect(found.error).toBe('“b.ics” is not a calendar file, or it is damaged. Save the invitation from your calendar as an .ics file.');
});

test('a file that cannot be opened, is too large or was stopped is reported', async () => {
  const broken: GivenCalendar = { name: 'gone.ics', size: 9, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
  expect((await read(broken)).error).toBe('“gone.ics” could not be read. Is it still there?');
  expect((await read({ ...broken, size: 5_000_000 })).error).toContain('is larger than 4 MB');
  const stopped = await readGivenCalendars([file('a.ics', calendar(...talks(1, 1)))], now, AbortSignal.abort());
  expect([stopped.error, stopped.events]).toEqual(['“a.ics” was not read: you stopped it. Nothing was changed.', []]);
});
