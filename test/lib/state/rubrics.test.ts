import { beforeAll, expect, test } from 'vitest';
import type { Rubric } from '@/lib/core/rubric';
import { loadRubrics, orderRubrics, searchRubrics } from '@/lib/state/rubrics';

let rubrics: readonly Rubric[];
beforeAll(async () => {
  rubrics = await loadRubrics();
});
const titles = (found: readonly Rubric[]) => found.map(({ title }) => title);

test.each<[string, string]>([
  ['backend sen', 'Backend Engineer, Senior'],
  ['product mid', 'Product Manager, Mid'],
  ['kernel socket', 'Site Reliability Engineer, Mid'],
  ['SCREEN reader', 'Frontend Engineer, Mid'],
])('the words “%s” find %s first', (typed, title) => {
  expect(titles(searchRubrics(rubrics, typed))[0]).toBe(title);
});

test('no word finds every rubric, and a foreign word none', () => {
  expect(searchRubrics(rubrics, ' ')).toHaveLength(rubrics.length);
  expect(searchRubrics(rubrics, 'zzz')).toEqual([]);
});

test('favourites come first, then the one used last', () => {
  const ordered = orderRubrics(rubrics, ['product-manager-mid'], 'data-engineer-senior');
  expect(ordered.slice(0, 3).map(({ id }) => id)).toEqual(['product-manager-mid', 'data-engineer-senior', 'backend-engineer-junior']);
});
