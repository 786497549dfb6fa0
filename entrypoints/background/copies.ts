import { browser } from '@/lib/browser/browser';
import { isCopyDue, isUnderWay } from '@/lib/core/backup/copies';
import { type CopySettings, settings } from '@/lib/settings/settings';
import { readBackupExtras } from '@/lib/state/backup/read-backup-extras';
import { listBriefs } from '@/lib/storage/interview/interviews';
import { withCopy } from './make-blob';
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

/** Writes a copy into the downloads folder; null on success, else the reason. */
async function writeCopy(isEncrypted: boolean): Promise<CopySettings['problem']> {
  if (!(await browser.permissions.contains({ permissions: ['downloads', 'offscreen'] }))) return 'not-allowed';
  const beside = await readBackupExtras();
  return withCopy({ ...beside, isEncrypted, leftOut: [...beside.leftOut] }, async (copy) => {
    if (copy === 'no-key') return 'no-key';
    const saved = await saveAddress(copy.url, `Plumbline/${copy.name}`, 'uniquify');
    return saved.outcome === 'saved' ? null : 'not-saved';
  });
}

const isInterviewing = async (now: number) => (await listBriefs(5)).some((brief) => isUnderWay(brief, now));

/** Makes an automatic copy when one is due, but not during an interview, whose notes would have to wait for it. */
export async function makeDueCopy(): Promise<void> {
  const { everyDays, copiedAt, isEncrypted } = await settings.copies.get();
  const now = Date.now();
  if (!isCopyDue(everyDays, copiedAt, now) || (await isInterviewing(now))) return;
  // The browser stops a worker that has used no extension API for half a minute.
  const alive = setInterval(() => void browser.runtime.getPlatformInfo().catch(reportError), keepAliveMs);
  try {
    const problem = await writeCopy(isEncrypted);
    await settings.copies.update((before) => ({ ...before, problem, ...(problem === null && { copiedAt: now }) }));
  } catch (error) {
    await settings.copies.update((before) => ({ ...before, problem: 'failed' }));
    throw error;
  } finally {
    clearInterval(alive);
  }
}
