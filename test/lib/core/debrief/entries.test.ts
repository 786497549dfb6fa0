import { expect, test } from 'vitest';
import { currentEntries, type DebriefEntry, settlementOf } from '@/lib/core/debrief/entries';
import { fc } from '../../../setup/properties.ts';

const by = { name: 'Barbara', email: null };
const common = (id: string, at: number, replaces: string | null) => ({ id, debriefId: 'd', at, by, replaces });
const settle = (id: string, at: number, dimension: string, replaces: string | null = null): DebriefEntry => ({
  ...common(id, at, replaces),
  kind: 'settlement',
  dimension,
  how: 'reconciled',
  reason: id,
  preparedId: null,
});
const comment = (id: string, at: number, replaces: string | null = null): DebriefEntry => ({
  ...common(id, at, replaces),
  kind: 'comment',
  scorecardId: 'a',
  dimension: 'd1',
  text: id,
});
const decide = (id: string, at: number, replaces: string | null = null): DebriefEntry => ({
  ...common(id, at, replaces),
  kind: 'decision',
  decision: 'hire',
  reasons: id,
  present: [by],
});
const withdraw = (id: string, at: number, replaces: string): DebriefEntry => ({ ...common(id, at, replaces), kind: 'withdrawal', replaces });

const idsOf = (entries: readonly DebriefEntry[]) => {
  const { comments, settlements, decision } = currentEntries(entries);
  return { comments: comments.map(({ id }) => id), settlements: settlements.map(({ id }) => id), decision: decision?.id ?? null };
};

test('a later entry takes the place of the one it names, and so on', () => {
  expect(idsOf([comment('c1', 1), comment('c2', 2), comment('c3', 3, 'c1'), comment('c4', 4, 'c3')])).toEqual({
    comments: ['c2', 'c4'],
    settlements: [],
    decision: null,
  });
});

test('of each dimension the last settlement counts, and the last decision', () => {
  const entries = [settle('s1', 1, 'd1'), settle('s2', 2, 'd2'), settle('s3', 3, 'd1'), decide('e1', 4), decide('e2', 5)];
  expect(idsOf(entries)).toEqual({ comments: [], settlements: ['s3', 's2'], decision: 'e2' });
});

test('a dimension with several ids is settled as the last settlement of any of them says', () => {
  const current = currentEntries([settle('s1', 1, 'd1'), settle('s2', 2, 'd2'), settle('s3', 3, 'd1')]);
  expect(settlementOf(['d2', 'd1'], current)?.id).toBe('s3');
  expect(settlementOf(['d2'], current)?.id).toBe('s2');
  expect(settlementOf(['d3'], current)).toBeNull();
});

test('a withdrawn entry does not count, until it is written again', () => {
  const entries = [decide('e1', 1), withdraw('w1', 2, 'e1')];
  expect(idsOf(entries).decision).toBeNull();
  expect(idsOf([...entries, decide('e2', 3, 'w1')]).decision).toBe('e2');
});

test('of two entries that take the place of the same one, the later counts', () => {
  expect(idsOf([comment('c1', 1), comment('c3', 3, 'c1'), comment('c2', 2, 'c1')]).comments).toEqual(['c3']);
});

test('an entry whose predecessor is missing counts', () => {
  expect(idsOf([comment('c2', 2, 'c1')]).comments).toEqual(['c2']);
});

const drawn = fc.array(fc.tuple(fc.nat(3), fc.nat(20), fc.option(fc.nat(9))), { maxLength: 10 }).map((all) =>
  all.map(([kind, at, of], index): DebriefEntry => {
    const replaces = of === null ? null : `e${of}`;
    const id = `e${index}`;
    if (kind === 0) return comment(id, at, replaces);
    if (kind === 1) return settle(id, at, `d${at % 3}`, replaces);
    return kind === 2 || replaces === null ? decide(id, at, replaces) : withdraw(id, at, replaces);
  }),
);

test('the order in which entries arrive changes nothing, and one that arrives twice counts once', async () => {
  await fc.assert(
    fc.property(
      drawn.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries, ...entries], { minLength: 2 * entries.length }))),
      ([entries, shuffled]) => {
        expect(idsOf(shuffled)).toEqual(idsOf(entries));
      },
    ),
  );
});
