import { expect, test } from 'vitest';
import type { DebriefScorecard } from '@/lib/core/debrief/debrief-scorecard';
import { compareArrival, joinScorecards } from '@/lib/core/debrief/join-scorecards';
import { fc } from '../../../setup/properties.ts';
import { type ScorecardParts, scorecardOf } from './scorecards.ts';

const scored = [{ id: 'd1', weight: 1, score: 3 }];
const card = (parts: ScorecardParts, kind: 'device' | 'file' = 'file'): DebriefScorecard => ({
  data: scorecardOf(scored, parts),
  source: kind === 'device' ? { kind } : { kind, name: 'a.json' },
  receivedAt: kind === 'device' ? null : 0,
});
const debrief = { applicationId: 'A-1', added: [], removed: [] };
const idsOf = (cards: readonly DebriefScorecard[]) => cards.map(({ data }) => `${data.id} r${data.revision}`);

test('scorecards of one application belong together, others only where they were added by hand, never by name', () => {
  const cards = [card({ id: 'a' }), card({ id: 'b', applicationId: null }), card({ id: 'c', applicationId: 'A-2' }), card({ id: 'e' })];
  expect(idsOf(joinScorecards(debrief, cards))).toEqual(['a r1', 'e r1']);
  const byHand = joinScorecards({ ...debrief, added: ['b'], removed: ['e'] }, cards);
  expect(byHand.map(({ data, joinedBy }) => [data.id, joinedBy])).toEqual([
    ['a', 'application'],
    ['b', 'hand'],
  ]);
  expect(joinScorecards({ applicationId: null, added: [], removed: [] }, [card({ id: 'b', applicationId: null })])).toEqual([]);
  expect(joinScorecards({ applicationId: '', added: [], removed: [] }, [card({ id: 'b', applicationId: '' })])).toEqual([]);
});

test('two revisions of one scorecard are one, the latest; of two copies that of this device stays', () => {
  const found = joinScorecards(debrief, [card({ revision: 2 }), card({ revision: 1 }, 'device'), card({ id: 'b' }), card({ id: 'b' }, 'device')]);
  expect(idsOf(found)).toEqual(['a r2', 'b r1']);
  expect(found.map(({ source }) => source.kind)).toEqual(['file', 'device']);
});

test('the order in which scorecards arrive changes nothing', async () => {
  const cards = [card({ id: 'a', finishedAt: '2026-11-23T18:00:00.000Z' }), card({ id: 'b', revision: 2 }), card({ id: 'b' }), card({ id: 'c' })];
  await fc.assert(
    fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), (shuffled) => {
      expect(idsOf(joinScorecards(debrief, shuffled))).toEqual(['b r2', 'c r1', 'a r1']);
    }),
  );
});

test('a scorecard that arrives is compared with its revisions here', () => {
  const here = [scorecardOf(scored, { revision: 2 })];
  const { id, ...rest } = scorecardOf(scored, { revision: 2 });
  expect(compareArrival({ ...rest, id }, here)).toBe('same');
  expect(compareArrival(scorecardOf(scored, { revision: 3 }), here)).toBe('newer-revision');
  expect(compareArrival(scorecardOf(scored, { revision: 1 }), here)).toBe('older-revision');
  expect(compareArrival(scorecardOf(scored, { id: 'b' }), here)).toBe('new');
  expect(compareArrival(scorecardOf(scored, { revision: 2, recommendation: 'no' }), here)).toBe('two-bodies');
});
