import { expect, test } from 'vitest';
import { matchPrepared } from '@/lib/core/prepared/match-prepared';
import type { Prepared } from '@/lib/core/prepared/prepared';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 27, 12);
const at = (candidate: string, hours: number | null, meeting: string | null) => {
  const startsAt = hours === null ? null : now + hours * hour;
  const prepared: Prepared = {
    id: candidate,
    candidate,
    rubric: null,
    context: 'live-call',
    startsAt,
    event: null,
    email: null,
    role: null,
    link: null,
    applicationId: null,
  };
  return { prepared, meeting };
};
const names = (...all: readonly ReturnType<typeof at>[]) => {
  const { fitting, others } = matchPrepared(all, 'zoom 1', now);
  return [fitting?.candidate ?? null, ...others.map(({ candidate }) => candidate)];
};

test('a call that moved by more than 18 hours is still offered by name when its link is joined', () => {
  for (const hours of [-200, -19, 19, 200]) expect(names(at('Ada', hours, 'zoom 1'))).toEqual([null, 'Ada']);
  expect(names(at('Ada', 17, 'zoom 1'))).toEqual(['Ada']);
});

test('it comes before interviews that are only due, and after the one that matches', () => {
  const due = Array.from({ length: 9 }, (_, index) => at(`due ${index}`, index / 10, `zoom ${index + 2}`));
  expect(names(...due, at('Ada', 300, 'zoom 1')).slice(0, 2)).toEqual([null, 'Ada']);
  expect(names(at('Ada', 300, 'zoom 1'), at('Grace', 1, 'zoom 1'))).toEqual(['Grace', 'Ada']);
  expect(names(at('Ada', 300, 'zoom 2'), at('Grace', 300, null))).toEqual([null]);
});
