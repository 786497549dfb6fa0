import { expect, test } from 'vitest';
import { fitsFilters, groupRows, latestFirst, noFilters, type Sorting, sortRows, toItems } from '@/lib/state/interviews/list/arrange';
import type { ListedInterview } from '@/lib/state/interviews/list/listed-interview';

const row = (id: string, fields: Partial<ListedInterview> = {}): ListedInterview => ({
  id,
  candidate: id,
  rubric: 'Backend Engineer, Mid',
  role: 'Backend Engineer',
  level: 'mid',
  startedAt: 0,
  stage: 'finished',
  endedAt: null,
  recommendation: null,
  score: null,
  state: 'saved',
  overdueFrom: null,
  ...fields,
});
/** In the order in which they are read: the latest first. */
const rows = [
  row('Zoe', { level: 'staff', stage: 'running', state: 'running' }),
  row('émile', { level: 'junior', recommendation: 'strong-yes', score: 4.5, state: 'delivered' }),
  row('Emil', { role: 'Data Engineer', recommendation: 'no', score: 2.75, state: 'needs-you' }),
  row('Åsa', { stage: 'to-finish', state: 'to-finish' }),
  row('Bo', { level: 'senior', recommendation: 'yes', score: 4.5, state: 'queued' }),
];
const sorted = (column: Sorting['column'], descending: boolean) => sortRows(rows, { column, descending }).map(({ id }) => id);

test.each<[Sorting['column'], boolean, readonly string[]]>([
  ['date', true, ['Zoe', 'émile', 'Emil', 'Åsa', 'Bo']],
  ['date', false, ['Bo', 'Åsa', 'Emil', 'émile', 'Zoe']],
  ['candidate', false, ['Åsa', 'Bo', 'Emil', 'émile', 'Zoe']],
  ['candidate', true, ['Zoe', 'émile', 'Emil', 'Bo', 'Åsa']],
  ['role', false, ['émile', 'Åsa', 'Bo', 'Zoe', 'Emil']],
  ['recommendation', true, ['émile', 'Bo', 'Emil', 'Zoe', 'Åsa']],
  ['recommendation', false, ['Emil', 'Bo', 'émile', 'Zoe', 'Åsa']],
  ['score', true, ['émile', 'Bo', 'Emil', 'Zoe', 'Åsa']],
  ['score', false, ['Emil', 'émile', 'Bo', 'Zoe', 'Åsa']],
  ['state', false, ['Zoe', 'Åsa', 'Emil', 'Bo', 'émile']],
])('sorted by %s, descending %s: equal ones keep the latest first, empty cells come last', (column, descending, expected) => {
  expect(sorted(column, descending)).toEqual(expected);
});

test('filters are combined', () => {
  const left = (filters: object) => rows.filter((one) => fitsFilters(one, { ...noFilters, ...filters })).map(({ id }) => id);
  expect(left({})).toHaveLength(5);
  expect(left({ state: 'queued' })).toEqual(['Bo']);
  expect(left({ recommendation: 'no' })).toEqual(['Emil']);
  expect(left({ role: 'Backend Engineer', recommendation: 'strong-yes' })).toEqual(['émile']);
  expect(left({ role: 'Data Engineer', state: 'queued' })).toEqual([]);
});

test('with the latest first unfinished scorecards come before finished ones, each group with a heading', () => {
  const items = toItems(groupRows(sortRows(rows, latestFirst)), true);
  expect(items.map((item) => (item.kind === 'group' ? `${item.stage} ${item.count}` : `${item.place} ${item.row.id}`))).toEqual([
    'running 1',
    '0 Zoe',
    'to-finish 1',
    '1 Åsa',
    'finished 3',
    '2 émile',
    '3 Emil',
    '4 Bo',
  ]);
  expect(toItems(rows, false).every(({ kind }) => kind === 'row')).toBe(true);
});
