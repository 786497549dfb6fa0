import { browser } from '@/lib/browser/browser';
import { readPortable } from '@/lib/settings/portable';
import { listSecretOwners } from '@/lib/settings/secrets';
import type { BackupExtras } from '@/lib/storage/backup/snapshot';
import { listDestinations } from '@/lib/storage/delivery/destinations';

/** Reads what goes into a backup besides the rows: the settings, and the destinations whose secrets are left out. */
export async function readBackupExtras(): Promise<BackupExtras> {
  const [settings, owners, destinations] = await Promise.all([readPortable(), listSecretOwners(), listDestinations()]);
  const app = browser.runtime.getManifest().version;
  return { app, settings, leftOut: destinations.filter(({ id }) => owners.includes(id)).map(({ id, name }) => ({ id, name })) };
}
