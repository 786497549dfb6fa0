import { expect, test } from 'vitest';
import { readCalendarRequest } from '@/lib/calendar/request';

const file = { name: 'a.ics', bytes: new Uint8Array([1]) };

test('a request has files with their bytes, and the time', () => {
  expect(readCalendarRequest({ files: [file], now: 5 })).toEqual({ files: [file], now: 5 });
});

test.each([
  null,
  1,
  {},
  { files: [file] },
  { files: file, now: 5 },
  { files: [{ name: 'a', bytes: 'text' }], now: 5 },
  { files: [{ bytes: file.bytes }], now: 5 },
  { files: [], now: '5' },
])('%j is no request', (request) => {
  expect(() => readCalendarRequest(request)).toThrow('Expected files');
});
