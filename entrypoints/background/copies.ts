import { browser } from '@/lib/browser/browser';
import { isCopyDue, isUnderWay } from '@/lib/core/backup/copies';
import { type CopySettings, settings } from '@/lib/settings/settings';
import { copyPermissionsFor, hasPermissions } from '@/lib/state/app/permissions';
import { readBackupExtras } from '@/lib/state/backup/read-backup-extras';
import { listOpen } from '@/lib/storage/interview/open';
import { withCopy, writeCopyIntoFolder } from './make-blob';
import { saveAddress } from './save-file';

/** The alarm that checks whether an automatic copy is due. */
export const copyAlarm = 'copies';
const everyMinutes = 60;
const keepAliveMs = 20_000;

/** Sets the alarm while copies are wanted, and clears it when none are. */
export async function scheduleCopies(): Promise<void> {
  const { everyDays } = await settings.copies.get();
  if (everyDays === null) await browser.alarms.clear(copyAlarm);
  else if ((await browser.alarms.get(copyAlarm)) === undefined)
    await browser.alarms.create(copyAlarm, { delayInMinutes: 1, periodInMinutes: everyMinutes });
}

/** Writes a copy into the downloads folder or the picked one; null on success, else the reason. */
async function writeCopy({ isEncrypted, folder }: CopySettings): Promise<CopySettings['problem']> {
  if (!(await hasPermissions({ origins: [], permissions: copyPermissionsFor(folder) }))) return 'not-allowed';
  const beside = await readBackupExtras();
  const asked = { ...beside, isEncrypted, leftOut: [...beside.leftOut] };
  if (folder !== null) {
    const answer = await writeCopyIntoFolder(asked);
    return answer === 'written' ? null : answer;
  }
  return withCopy(asked, async (copy) => {
    if (copy === 'no-key') return 'no-key';
    const saved = await saveAddress(copy.url, `Plumbline/${copy.name}`, 'uniquify');
    return saved.outcome === 'saved' ? null : 'not-saved';
  });
}

const isInterviewing = async (now: number) => (await listOpen()).some((interview) => isUnderWay(interview, now));

async function makeIfDue(): Promise<void> {
  const choices = await settings.copies.get();
  const now = Date.now();
  if (!isCopyDue(choices.everyDays, choices.copiedAt, now) || (await isInterviewing(now))) return;
  // The browser stops a worker that has used no extension API for half a minute.
  const alive = setInterval(() => void browser.runtime.getPlatformInfo().catch(reportError), keepAliveMs);
  try {
    const problem = await writeCopy(choices);
    await settings.copies.update((before) => ({ ...before, problem, ...(problem === null && { copiedAt: now }) }));
  } catch (error) {
    await settings.copies.update((before) => ({ ...before, problem: 'failed' }));
    throw error;
  } finally {
    clearInterval(alive);
  }
}

/** Makes an automatic copy when one is due, but not during an interview, whose notes would have to wait for it. A copy that failed stays due. */
export const makeDueCopy = (): Promise<void> =>
  navigator.locks.request('copies', { ifAvailable: true }, async (lock) => {
    if (lock !== null) await makeIfDue();
  });

/** Makes a due copy once nothing is known to prevent it, as when the user has just allowed a folder. */
export async function retryCopy({ problem }: CopySettings): Promise<void> {
  if (problem === null) await makeDueCopy();
}
