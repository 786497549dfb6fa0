import { expect, test } from 'vitest';
import {
  isOverdue,
  minutesToFinish,
  minutesUntil,
  nextMoment,
  overdueFrom,
  type Reminder,
  reminderNow,
  remindersOf,
  type Timed,
  whenDue,
} from '@/lib/core/interview/deadline';
import { fc } from '../../../setup/properties.ts';

const minute = 60_000;
const at = (text: string) => new Date(text).getTime();
const ended = (endedAt: string | null, fields: Partial<Timed> = {}): Timed => ({
  startedAt: at('2026-11-27T14:00:00Z'),
  endedAt: endedAt === null ? null : at(endedAt),
  finishedAt: null,
  revision: 0,
  ...fields,
});
const open = ended('2026-11-27T15:00:00Z');

test('a scorecard is due thirty minutes after its call, and not while that runs, once it is finished, or in an amendment', () => {
  expect(whenDue(open)).toBe(at('2026-11-27T15:30:00Z'));
  expect(whenDue(ended(null))).toBeNull();
  expect(whenDue({ ...open, finishedAt: at('2026-11-27T15:10:00Z'), revision: 1 })).toBeNull();
  expect(whenDue({ ...open, revision: 1 })).toBeNull();
});

test.each([
  ['in the afternoon, the next morning', open, '2026-11-28T06:00:00Z'],
  ['late in the evening, the next morning', ended('2026-11-27T23:50:00Z'), '2026-11-28T06:00:00Z'],
  ['after midnight, the same morning', ended('2026-11-28T01:00:00Z'), '2026-11-28T06:00:00Z'],
  ['shortly before the morning, not before its time is up', ended('2026-11-28T05:50:00Z'), '2026-11-29T06:00:00Z'],
  ['never ended, the morning after it can have been held', ended(null), '2026-11-28T06:00:00Z'],
])('a scorecard whose call ended %s is overdue', (_name, interview, morning) => {
  expect(overdueFrom(interview)).toBe(at(morning));
  expect([isOverdue(interview, at(morning) - 1), isOverdue(interview, at(morning))]).toEqual([false, true]);
});

test('a finished scorecard and one that is amended are never overdue', () => {
  const later = at('2027-01-01T00:00:00Z');
  expect(isOverdue({ ...open, finishedAt: at('2026-11-27T15:10:00Z'), revision: 1 }, later)).toBe(false);
  expect(isOverdue({ ...open, revision: 1 }, later)).toBe(false);
});

test('the end of the call and five minutes before the deadline are due once each, and not after the deadline', () => {
  const [first, second] = remindersOf(open);
  expect([first, second]).toEqual([
    { kind: 'call-ended', at: at('2026-11-27T15:00:00Z') },
    { kind: 'nearly-up', at: at('2026-11-27T15:25:00Z') },
  ]);
  const said = (time: string, shown: Reminder | null = null) => reminderNow(open, shown, at(`2026-11-27T${time}Z`))?.kind ?? null;
  expect(said('14:59:59')).toBeNull();
  expect(said('15:00:00')).toBe('call-ended');
  expect(said('15:24:59', first)).toBeNull();
  expect(said('15:25:00', first)).toBe('nearly-up');
  expect(said('15:26:00', second)).toBeNull();
  expect(said('15:30:00', first)).toBeNull();
});

test('if the browser was closed meanwhile only the latest reminder is due', () => {
  expect(reminderNow(open, null, at('2026-11-27T15:27:00Z'))?.kind).toBe('nearly-up');
});

test('an interview that was resumed and ended again gets its reminders again', () => {
  const [shown = null] = remindersOf(open);
  expect(reminderNow(ended('2026-11-27T15:08:00Z'), shown, at('2026-11-27T15:08:01Z'))?.kind).toBe('call-ended');
});

test('the next reminder is always in the future, and there is none after the morning', async () => {
  expect(nextMoment(open, at('2026-11-27T15:00:00Z'))).toBe(at('2026-11-27T15:25:00Z'));
  expect(nextMoment(open, at('2026-11-27T15:25:00Z'))).toBe(at('2026-11-28T06:00:00Z'));
  expect(nextMoment(open, at('2026-11-28T06:00:00Z'))).toBeNull();
  await fc.assert(
    fc.property(fc.integer({ min: at('2026-11-27T12:00:00Z'), max: at('2026-11-29T12:00:00Z') }), (now) => (nextMoment(open, now) ?? now + 1) > now),
  );
});

test('elapsed time is in whole minutes, and remaining time is rounded up', () => {
  expect(minutesToFinish({ endedAt: 0, finishedAt: 11 * minute + 20_000 })).toBe(11);
  expect(minutesToFinish({ endedAt: 5000, finishedAt: 0 })).toBe(0);
  expect(minutesToFinish({ endedAt: null, finishedAt: 0 })).toBeNull();
  expect(minutesUntil(30 * minute, 1)).toBe(30);
  expect(minutesUntil(30 * minute, 30 * minute)).toBe(0);
  expect(minutesUntil(30 * minute, 31 * minute + 1)).toBe(-1);
});
