import { createRubricChoices } from '@/lib/state/rubrics/rubric-choices';

/** The rubrics that an interview can begin with, as this page knows them. */
export const rubricChoicesModel = createRubricChoices();
