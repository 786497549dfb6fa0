import type { Rubric } from '@/lib/core/rubric';
import { backendEngineerJunior } from './backend-engineer-junior';

/** The rubrics that come with the extension. */
export const builtInRubrics: readonly Rubric[] = [backendEngineerJunior];
