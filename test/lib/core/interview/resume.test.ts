import { describe, expect, test } from 'vitest';
import type { InterviewBrief } from '@/lib/core/interview/interview';
import { decideBeginning, findResumable, resumableUntil } from '@/lib/core/interview/resume';
import { findOtherCandidate } from '@/lib/core/prepared/other-candidate';
import type { Prepared } from '@/lib/core/prepared/prepared';

const minute = 60_000;
const hour = 60 * minute;
const noon = 12 * hour;
const ada: InterviewBrief = {
  id: 'ada',
  candidate: 'Ada Lovelace',
  rubric: { id: 'r' },
  call: 'room',
  startedAt: noon,
  endedAt: null,
  finishedAt: null,
};
const grace: Prepared = {
  id: 'p',
  candidate: 'Grace Hopper',
  rubric: null,
  context: 'live-call',
  startsAt: noon,
  event: null,
  email: null,
  role: null,
  applicationId: null,
  link: null,
};

describe('which interview of a room resumes by itself', () => {
  test.each([
    ['never ended, just before six hours', {}, noon + 6 * hour - 1, true],
    ['never ended, six hours after its start', {}, noon + 6 * hour, false],
    ['left just under ten minutes ago', { endedAt: noon + hour }, noon + hour + 10 * minute - 1, true],
    ['left ten minutes ago', { endedAt: noon + hour }, noon + hour + 10 * minute, false],
    ['finished', { endedAt: noon + hour, finishedAt: noon + hour }, noon + hour + 1, false],
    ['finished without an end', { finishedAt: noon + hour }, noon + hour + 1, false],
    ['of another room', { call: 'elsewhere' }, noon + 1, false],
    ['of no call', { call: null }, noon + 1, false],
  ])('%s', (_name, fields, now, resumes) => {
    const interview = { ...ada, ...fields };
    expect(findResumable([interview], 'room', now)).toBe(resumes ? interview : undefined);
  });

  test('of several the one that began last', () => {
    const later = { ...ada, id: 'later' };
    expect(findResumable([later, ada], 'room', noon + 1)).toBe(later);
  });

  test('outside of a call, an interview without a call', () => {
    const phone = { ...ada, call: null };
    expect(findResumable([ada, phone], null, noon + 1)).toBe(phone);
  });

  test('a finished one never resumes', () => {
    expect(resumableUntil({ ...ada, finishedAt: noon + 1 })).toBe(0);
  });
});

describe('who else is prepared for, so that nothing opens by itself', () => {
  test.each([
    ['now', noon, true],
    ['in 15 minutes', noon + 15 * minute, true],
    ['in more than 15 minutes', noon + 15 * minute + 1, false],
    ['15 minutes ago', noon - 15 * minute, true],
    ['longer ago', noon - 15 * minute - 1, false],
    ['at no known time', null, false],
  ])('%s', (_name, startsAt, isRival) => {
    expect(findOtherCandidate([{ ...grace, startsAt }], 'Ada Lovelace', noon) !== undefined).toBe(isRival);
  });

  test('not the same person in another spelling', () => {
    expect(findOtherCandidate([{ ...grace, candidate: 'ADA lovelace' }], 'Ada Lovelace', noon)).toBeUndefined();
    expect(findOtherCandidate([{ ...grace, candidate: 'Ada' }, grace], 'Ada Lovelace', noon)).toBe(grace);
  });
});

describe('where the clock of an interview begins', () => {
  const joinedAt = noon + hour;
  const now = joinedAt + 7 * minute;
  const inCall = { call: 'room', joinedAt };
  const atJoin = { startedAt: joinedAt, awaitsJoin: false };
  const atStart = { startedAt: now, awaitsJoin: false };
  const ended = (endedAt: number) => [{ ...ada, endedAt }];
  test.each([
    ['without a call, at the press of Start', null, [], atStart],
    ['the first of its call, at the join', inCall, [], atJoin],
    ['in the lobby, at the press of Start until the call is joined', { call: 'room', joinedAt: null }, [], { ...atStart, awaitsJoin: true }],
    ['another room’s interview counts for nothing', inCall, [{ ...ada, call: 'elsewhere', startedAt: joinedAt }], atJoin],
    ['a later one while the first runs, at the press of Start', inCall, [{ ...ada, startedAt: joinedAt }], atStart],
    ['a later one once the first has ended', inCall, ended(now - minute), atStart],
    ['a later one once the first is finished', inCall, [{ ...ada, endedAt: now - minute, finishedAt: now }], atStart],
    ['a later one in the lobby of a room that was just left', { call: 'room', joinedAt: null }, ended(now - minute), atStart],
    ['a room that was left within ten minutes before the join is still the same call', inCall, ended(joinedAt - 9 * minute), atStart],
    ['a room that was left longer ago is another call', inCall, ended(joinedAt - 10 * minute), atJoin],
    ['a room of the day before is another call', inCall, [{ ...ada, startedAt: noon - 24 * hour }], atJoin],
  ])('%s', (_name, call, interviews, beginning) => {
    expect(decideBeginning(call, interviews, now)).toEqual(beginning);
  });
});
