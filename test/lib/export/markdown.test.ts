import { expect, test } from 'vitest';
import { fileName, writeMarkdown } from '@/lib/export/markdown';
import { finish } from '../delivery/destinations/attempt.ts';

const finished = finish([4, 3]);
const envelope = {
  ...finished,
  data: {
    ...finished.data,
    interview: { ...finished.data.interview, startedAt: '2026-11-23T22:50:00.000Z', finishedAt: '2026-11-23T23:42:00.000Z' },
  },
};

test('a scorecard for people tells the interview’s time in the interviewer’s zone, and names it', () => {
  expect(writeMarkdown(envelope, 'Europe/Berlin')).toContain('- Interview: 2026-11-23 23:50 GMT+01:00 (Europe/Berlin)\n');
  expect(writeMarkdown(envelope, 'Asia/Tokyo')).toContain('- Interview: 2026-11-24 07:50 GMT+09:00 (Asia/Tokyo)\n');
});

test('a file is named by the day on which it was finished there', () => {
  expect(fileName('{candidate}, {date}', envelope, 'Europe/Berlin')).toBe('Grace Hopper, 2026-11-24');
  expect(fileName('{candidate}, {date}', envelope, 'America/New_York')).toBe('Grace Hopper, 2026-11-23');
});
