import { useEffect } from 'preact/hooks';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';

/** The rubrics that interviews can begin with, followed as they change. */
export function useRubricChoices(): readonly RubricEntry[] {
  useEffect(() => {
    const stop = new AbortController();
    followOwnChoices(rubricChoicesModel, stop.signal);
    return () => stop.abort();
  }, []);
  return rubricChoicesModel.rubricChoices.value;
}
