import { problems } from '@/lib/state/app/load-problems';
import { markSaved, markUnsaved, reportTold } from '@/lib/state/app/unsaved';

const retryMs = 3000;

type Write = () => Promise<unknown>;

function createKeepTrying(): (what: string, write: Write) => void {
  /** What is being written last under each name. */
  const latest = new Map<string, Write>();
  const tryOnce = async (what: string, write: Write, isFirst: boolean): Promise<void> => {
    try {
      await write();
    } catch (error) {
      if (latest.get(what) !== write) return;
      if (isFirst) reportTold(error);
      markUnsaved(what, (await problems()).draftNotKept(error));
      setTimeout(() => latest.get(what) === write && void tryOnce(what, write, false), retryMs);
      return;
    }
    if (latest.get(what) !== write) return;
    latest.delete(what);
    markSaved(what);
  };
  return (what, write) => {
    latest.set(what, write);
    void tryOnce(what, write, true);
  };
}

/**
 * Does a write of words that are being typed, at once. Where it fails that is said, and it is done again every three seconds until it succeeds, or
 * something else is written under its name.
 */
export const keepTrying = createKeepTrying();
