import { useEffect, useState } from 'preact/hooks';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { preferencesModel } from '@/lib/state/page/preferences';
import { shortcutsModel } from '@/lib/state/page/shortcuts';
import { suggestionChoices } from '@/lib/state/page/suggestions/choices';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { retentionModel } from '@/lib/state/page/workspace/privacy';
import { sitesModel } from '@/lib/state/page/workspace/sites';
import { suggestionSourceModel } from '@/lib/state/page/workspace/suggestion-source';

/** Whether this page knows the choices from an earlier look at them. */
const areKnown = () =>
  backupModel.copies.peek() !== null &&
  retentionModel.days.peek() !== undefined &&
  sitesModel.siteChoices.peek() !== null &&
  suggestionSourceModel.chosen.peek() !== null &&
  suggestionChoices.choices.peek() !== null;

/** Reads the stored choices that the settings show, and follows them; true once each is read or cannot be. */
export function useStoredChoices(): boolean {
  const [areRead, setRead] = useState(areKnown);
  useEffect(() => {
    const stop = new AbortController();
    const reads = [
      preferencesModel.follow(stop.signal),
      interviewerModel.loadInterviewer(),
      shortcutsModel.readShortcuts(),
      sitesModel.follow(stop.signal),
      backupModel.follow(stop.signal),
      retentionModel.readDays(),
      suggestionSourceModel.follow(stop.signal),
      suggestionChoices.follow(stop.signal),
    ];
    for (const read of reads) read.catch(reportError);
    Promise.allSettled(reads).then(() => setRead(true), reportError);
    return () => stop.abort();
  }, []);
  return areRead;
}
