import type { Rubric } from '@/lib/core/rubric/rubric';
import { levelTitles } from './level-titles';

/** What is known of a rubric before it is loaded. */
export type RubricEntry = Pick<Rubric, 'id' | 'title' | 'role' | 'level'> & { readonly load: () => Promise<Rubric> };

const roles: readonly (readonly [role: string, levels: string])[] = [
  ['Backend Engineer', 'junior mid senior staff'],
  ['Frontend Engineer', 'mid senior'],
  ['Data Engineer', 'mid senior'],
  ['Site Reliability Engineer', 'mid senior'],
  ['Engineering Manager', 'senior staff'],
  ['Product Manager', 'mid senior'],
];

const isLevel = (word: string): word is Rubric['level'] => word in levelTitles;

function entry(role: string, level: Rubric['level']): RubricEntry {
  const id = `${role.toLowerCase().replaceAll(' ', '-')}-${level}`;
  return { id, title: `${role}, ${levelTitles[level]}`, role, level, load: async () => (await import('./load-built-in')).loadBuiltIn(id) };
}

/** The built-in rubrics; each is loaded on demand. */
export const builtInRubrics: readonly RubricEntry[] = roles.flatMap(([role, levels]) =>
  levels
    .split(' ')
    .filter(isLevel)
    .map((level) => entry(role, level)),
);
