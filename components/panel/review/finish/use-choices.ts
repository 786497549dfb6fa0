import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '@/lib/core/delivery/destination';
import { choicesModel } from '@/lib/state/page/panel/review';
import { loadChoices } from '@/lib/state/review/choices';

type Decided = { readonly interviewId: string; readonly choices: Choices };

/** The stored choices of where a scorecard goes (null until they are read), and a function that changes and stores them. */
export function useChoices(interviewId: string) {
  const [decided, setDecided] = useState<Decided | null>(null);
  useEffect(() => {
    loadChoices(interviewId)
      .then((choices) => setDecided({ interviewId, choices }))
      .catch(reportError);
  }, [interviewId]);
  const choices = decided?.interviewId === interviewId ? decided.choices : null;
  const latest = useRef(choices);
  latest.current = choices;
  const choose = (change: (before: Choices) => Choices) => {
    if (latest.current === null) return;
    latest.current = change(latest.current);
    setDecided({ interviewId, choices: latest.current });
    void choicesModel.storeChoices(interviewId, latest.current);
  };
  return { choices, choose };
}
