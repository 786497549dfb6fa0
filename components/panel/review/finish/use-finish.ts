import { useRef, useState } from 'preact/hooks';
import type { Choices } from '@/lib/core/delivery/destination';
import type { Interview } from '@/lib/core/interview/interview';
import { say } from '@/lib/state/app/said';
import { finishSigned } from '@/lib/state/finish/signing';
import { checkCover } from '@/lib/state/panel/watch';
import type { FinishPlan } from '@/lib/state/review/finish-plan';

/**
 * The finish of a scorecard. `shown` is set to the plan on show, whose bytes are stored; `finish` stores them if the page around the panel hides
 * nothing at this moment, and if there is a name or `unsigned` says that there shall be none; `asksName` says that it stopped for want of a name.
 */
export function useFinish(interview: Interview, choices: Choices) {
  const shown = useRef<FinishPlan | null>(null);
  const [asksName, setAsksName] = useState(false);
  const finishInSight = async (unsigned: boolean) => {
    if (!(await checkCover())) return say('The page hid the panel for a moment, so nothing was finished. Press again.');
    setAsksName((await finishSigned(interview, choices, () => shown.current, unsigned)) === 'needs-name');
  };
  const finish = (unsigned: boolean) => void finishInSight(unsigned).catch(reportError);
  return { shown, asksName, finish };
}
