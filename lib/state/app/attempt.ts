import { problems } from '@/lib/state/app/load-problems';
import { anyChange, markSaved, markUnsaved, reportTold } from './unsaved';

/** Does a write that the user started; false when it failed, which is then said in words until something of the same name is saved. */
export async function attempt(work: () => Promise<unknown>, what = anyChange): Promise<boolean> {
  try {
    await work();
    markSaved(what);
    return true;
  } catch (error) {
    reportTold(error);
    markUnsaved(what, (await problems()).notSaved(error));
    return false;
  }
}
