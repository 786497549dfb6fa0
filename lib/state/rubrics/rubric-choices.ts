import { signal } from '@preact/signals';
import { builtInRubrics } from '@/lib/rubrics/built-in';

/** The rubrics that an interview can begin with: those built in, and before them the user's own once they are read. */
export const rubricChoices = signal(builtInRubrics);
