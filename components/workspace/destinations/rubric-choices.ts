import { useEffect } from 'preact/hooks';
import type { RubricEntry } from '@/lib/rubrics/built-in';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';
import { rubricChoices } from '@/lib/state/rubrics/rubric-choices';

/** The rubrics that interviews can begin with, followed as they change. */
export function useRubricChoices(): readonly RubricEntry[] {
  useEffect(() => {
    const stop = new AbortController();
    followOwnChoices(stop.signal);
    return () => stop.abort();
  }, []);
  return rubricChoices.value;
}
