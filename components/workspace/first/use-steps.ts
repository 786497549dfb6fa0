import { useState } from 'preact/hooks';
import type { StepState } from './Step';

/** The steps of the first page, in their order. */
export const stepNames = ['who', 'rubric', 'destination', 'pin'] as const;
/** A step of the first page. */
export type StepName = (typeof stepNames)[number];

/** Follows which step is open: the first that is not passed, unless another was opened again; null once all are passed. */
export function useSteps(set: Readonly<Record<StepName, boolean>>) {
  // What was set before the page was opened is passed; what is set while it is open waits until its step is left.
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
    /** Whether anything was pressed yet: the focus stays where it is until then. */
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
