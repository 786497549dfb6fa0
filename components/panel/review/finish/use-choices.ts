import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '@/lib/core/delivery/destination';
import { choicesKeeper } from '@/lib/state/page/panel/review';
import { loadChoices } from '@/lib/state/review/choices';
import { noChoices } from '@/lib/state/review/finish-plan';

/** What was decided about where a scorecard goes, and the way to decide otherwise, which is kept at once. */
export function useChoices(interviewId: string) {
  const [choices, setChoices] = useState<Choices>(noChoices);
  useEffect(() => {
    loadChoices(interviewId).then(setChoices).catch(reportError);
  }, [interviewId]);
  const latest = useRef(choices);
  latest.current = choices;
  const choose = (change: (before: Choices) => Choices) => {
    latest.current = change(latest.current);
    setChoices(latest.current);
    void choicesKeeper.keepChoices(interviewId, latest.current);
  };
  return { choices, choose };
}
