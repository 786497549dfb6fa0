import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '@/lib/core/delivery/destination';
import { choicesModel } from '@/lib/state/page/panel/review';
import { loadChoices } from '@/lib/state/review/choices';

type Decided = { readonly interviewId: string; readonly choices: Choices };

/** Where a scorecard goes, as chosen so far (null until it is read), and a function that changes that and stores it at once. */
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
