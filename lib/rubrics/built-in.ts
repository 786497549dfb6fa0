import type { Rubric } from '@/lib/core/rubric';

/** What is known of a rubric before it is loaded. */
export type RubricEntry = Pick<Rubric, 'id' | 'title' | 'role' | 'level'> & { readonly load: () => Promise<Rubric> };

/** The rubrics that come with the extension; each is loaded when it is wanted. */
export const builtInRubrics: readonly RubricEntry[] = [
  {
    id: 'backend-engineer-junior',
    title: 'Backend Engineer, Junior',
    role: 'Backend Engineer',
    level: 'junior',
    load: async () => (await import('./backend-engineer-junior')).backendEngineerJunior,
  },
];
