import { useState } from 'preact/hooks';
import type { StepState } from './Step';

/** The steps of the first page, in their order. */
export const stepNames = ['who', 'rubric', 'destination', 'pin'] as const;
/** A step of the first page. */
export type StepName = (typeof stepNames)[number];

/** Which step is open: the first that is not done, unless another was opened again; null once all are done. */
export function useSteps(set: Readonly<Record<StepName, boolean>>) {
  // Values set before the page was opened count as done; one set now counts once its step is left.
  const [passed, setPassed] = useState<readonly StepName[]>(() => stepNames.filter((name) => set[name]));
  const [opened, setOpened] = useState<StepName | null>(null);
  const [isUsed, setUsed] = useState(false);
  const open = opened ?? stepNames.find((name) => !passed.includes(name)) ?? null;
  const standingOf = (name: StepName): StepState => {
    if (name === open) return 'open';
    if (!passed.includes(name)) return 'later';
    return set[name] ? 'done' : 'skipped';
  };
  return {
    open,
    /** Whether the user has pressed anything yet; until then the focus stays where it is. */
    isUsed,
    standingOf,
    openStep: (name: StepName) => {
      setOpened(name);
      setUsed(true);
    },
    pass: (name: StepName) => {
      setPassed([...passed.filter((other) => other !== name), name]);
      setOpened(null);
      setUsed(true);
    },
  };
}
