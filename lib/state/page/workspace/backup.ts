import { createBackupModel } from '@/lib/state/backup/backup-model';
import { lossModel } from '@/lib/state/page/loss';

/** The backups that are made and restored from this page. */
export const backupModel = createBackupModel(() => lossModel.markLost(null));
