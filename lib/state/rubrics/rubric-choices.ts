import { signal } from '@preact/signals';
import { builtInRubrics, type RubricEntry } from '@/lib/rubrics/built-in';
import { asReadonly } from '@/lib/state/app/as-readonly';

/** The rubrics that an interview can begin with. */
export type RubricChoices = ReturnType<typeof createRubricChoices>;

/** The built-in rubrics, until the user's own are read. */
export function createRubricChoices() {
  const choices = signal(builtInRubrics);
  return {
    /** The built-in ones, preceded by the user's own once they are read. */
    rubricChoices: asReadonly(choices),
    /** Puts the user's own before the built-in ones. */
    setOwnRubrics: (own: readonly RubricEntry[]): void => {
      choices.value = [...own, ...builtInRubrics];
    },
  };
}
