import { expect, test } from 'vitest';
import { groupRubrics } from '@/components/workspace/rubrics/groups';
import { backendEngineerJunior } from '@/lib/rubrics/built-in/backend-engineer-junior';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';

const row = (id: string, role: string, level: 'junior' | 'senior', archived = false): LibraryRubric => ({
  rubric: { ...backendEngineerJunior, id, role, level },
  kind: 'own',
  archived,
  unsaved: false,
  savedAt: 1,
});
const rows = [
  row('b2', 'Backend', 'senior'),
  row('b1', 'Backend', 'junior'),
  row('d', 'Data', 'junior'),
  row('none', '', 'junior'),
  row('old', 'Data', 'senior', true),
];
const grouped = (favourites: string[], recent: string[]) =>
  groupRubrics(rows, favourites, recent).map(({ name, rows: of }) => [name, ...of.map(({ rubric }) => rubric.id)]);

test('roles are ordered by level, archived rubrics come last', () => {
  expect(grouped([], [])).toEqual([
    ['Backend', 'b1', 'b2'],
    ['Data', 'd'],
    ['Without a role', 'none'],
    ['Archived', 'old'],
  ]);
});

test('favourites come first, then the last used ones, which also stay under their role', () => {
  expect(grouped(['d'], ['b2', 'd', 'old'])).toEqual([
    ['Favourites', 'd'],
    ['Used last', 'b2'],
    ['Backend', 'b1', 'b2'],
    ['Without a role', 'none'],
    ['Archived', 'old'],
  ]);
});
