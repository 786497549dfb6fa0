import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { backupTexts } from '@/lib/text/backup/backup';
import settingsStyles from '../settings.module.css';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase';

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** Makes a backup now, encrypted on request, and says when the last one was made. */
export function BackUpForm() {
  const [encrypts, setEncrypts] = useState(false);
  const { submit, fields } = useNewPassphrase(encrypts, (passphrase) => void backupModel.backUp(passphrase));
  const copies = backupModel.copies.value;
  const last = Math.max(copies?.backedUpAt ?? 0, copies?.copiedAt ?? 0);
  return (
    <form class={settingsStyles.settingsForm} aria-label="Back up" autocomplete="off" noValidate onSubmit={submit}>
      <p>
        A backup is one file with everything that is stored here: interviews, notes, scorecards, rubrics, destinations and settings. The secrets of
        destinations are left out.
      </p>
      <p class={partsStyles.hint}>{backupTexts.ofOthers}</p>
      {copies !== null && <p>{last === 0 ? 'No backup was made on this device yet.' : `Last backup: ${format.format(last)}.`}</p>}
      <label class={workspaceStyles.check}>
        <input type="checkbox" checked={encrypts} onChange={(event) => setEncrypts(event.currentTarget.checked)} />
        <span>
          Encrypt with a passphrase
          <small>Without one, whoever has the file can read what you wrote about candidates.</small>
        </span>
      </label>
      {encrypts && <NewPassphrase id="backup-passphrase" {...fields} />}
      <div class={settingsStyles.settingsButtons}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} disabled={backupModel.progress.value !== null}>
          Back up now
        </button>
      </div>
    </form>
  );
}
