import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { loadRubrics } from '@/lib/state/rubrics/own-choices';
import { orderRubrics, searchRubrics } from '@/lib/state/rubrics/rubrics';

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
  ['SRE', 'Site Reliability Engineer, Mid'],
  ['devops senior', 'Site Reliability Engineer, Senior'],
  ['PM', 'Product Manager, Mid'],
  ['backend senoir', 'Backend Engineer, Senior'],
  ['front end developer', 'Frontend Engineer, Mid'],
  ['prodcut manger', 'Product Manager, Mid'],
])('the words “%s” find %s first', (typed, title) => {
  expect(titles(searchRubrics(rubrics, typed))[0]).toBe(title);
});

test('a rubric is found by its role and level, whatever its title', () => {
  const [first] = rubrics;
  if (first === undefined) throw new Error('Expected a rubric, found none.');
  const own = { ...first, id: 'own', title: 'Acme', role: 'Platform Engineer', level: 'staff' as const };
  expect(titles(searchRubrics([...rubrics, own], 'staff platform'))[0]).toBe('Acme');
});

test('an empty search finds every rubric, and an unknown word none', () => {
  expect(searchRubrics(rubrics, ' ')).toHaveLength(rubrics.length);
  expect(searchRubrics(rubrics, 'zzz')).toEqual([]);
});

test('favourites come first, then those used last', () => {
  const ordered = orderRubrics(rubrics, ['product-manager-mid'], ['data-engineer-senior', 'product-manager-mid', 'gone', 'backend-engineer-mid']);
  expect(ordered.slice(0, 4).map(({ id }) => id)).toEqual([
    'product-manager-mid',
    'data-engineer-senior',
    'backend-engineer-mid',
    'backend-engineer-junior',
  ]);
});
