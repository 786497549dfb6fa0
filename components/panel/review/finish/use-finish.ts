import { useState } from 'preact/hooks';
import type { Choices } from '@/lib/core/delivery/destination';
import type { Interview } from '@/lib/core/interview/interview';
import { announcer } from '@/lib/state/page/announcer';
import { signing } from '@/lib/state/page/panel/review';
import { watchLine } from '@/lib/state/page/surface/watch';
import { loadChoices } from '@/lib/state/review/choices';

/**
 * The finish of a scorecard. `finish` stores the plan if the page does not cover the panel at this moment, and if there is a name or `unsigned`
 * allows none; `choices` is null until they are read. `asksName` says that it stopped because the name is missing.
 */
export function useFinish(interview: Interview, choices: Choices | null) {
  const [asksName, setAsksName] = useState(false);
  const finishInSight = async (unsigned: boolean) => {
    if (!(await watchLine.checkCover())) return announcer.announce('The page hid the panel for a moment, so nothing was finished. Press again.');
    const decided = choices ?? (await loadChoices(interview.id));
    setAsksName((await signing.finishSigned(interview, decided, unsigned)) === 'needs-name');
  };
  const finish = (unsigned: boolean) => void finishInSight(unsigned).catch(reportError);
  return { asksName, finish };
}
