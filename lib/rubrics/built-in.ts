import type { Rubric } from '@/lib/core/rubric';

/** What is known of a rubric before it is loaded. */
export type RubricEntry = Pick<Rubric, 'id' | 'title' | 'role' | 'level'> & { readonly load: () => Promise<Rubric> };

type Loader = readonly [level: Rubric['level'], load: () => Promise<Rubric>];

/** What the levels are called. */
export const levelTitles = { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;

const entries = (role: string, id: string, loaders: readonly Loader[]): readonly RubricEntry[] =>
  loaders.map(([level, load]) => ({ id: `${id}-${level}`, title: `${role}, ${levelTitles[level]}`, role, level, load }));

/** The rubrics that come with the extension; each is loaded when it is wanted. */
export const builtInRubrics: readonly RubricEntry[] = [
  ...entries('Backend Engineer', 'backend-engineer', [
    ['junior', async () => (await import('./backend-engineer-junior')).backendEngineerJunior],
    ['mid', async () => (await import('./backend-engineer-mid')).backendEngineerMid],
    ['senior', async () => (await import('./backend-engineer-senior')).backendEngineerSenior],
    ['staff', async () => (await import('./backend-engineer-staff')).backendEngineerStaff],
  ]),
];
