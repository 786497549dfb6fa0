import { useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { backupModel } from '@/lib/state/page/workspace/backup';
import settingsStyles from '../settings.module.css';
import { RestorePreview } from './RestorePreview';

/** Asks for the passphrase of an encrypted backup. */
function Unlock() {
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    void backupModel.unlock(typed);
  };
  return (
    <form class={settingsStyles.settingsForm} aria-label="Open the backup" autocomplete="off" noValidate onSubmit={submit}>
      <div class={partsStyles.field}>
        <label for="restore-passphrase">Passphrase of the backup</label>
        <input
          id="restore-passphrase"
          class={partsStyles.input}
          type="password"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div class={settingsStyles.settingsButtons}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} disabled={backupModel.progress.value !== null}>
          Open backup
        </button>
        <button type="button" class={partsStyles.quiet} onClick={() => void backupModel.discard().catch(reportError)}>
          Cancel
        </button>
      </div>
    </form>
  );
}

/** Chooses a backup's file, and restores it once it is clear what that does. */
export function Restore() {
  const input = useRef<HTMLInputElement>(null);
  const ready = backupModel.ready.value;
  const chooseFile = (event: Event & { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file !== undefined) void backupModel.discard().then(() => backupModel.choose(file));
  };
  return (
    <>
      <div class={settingsStyles.settingsButtons}>
        <button type="button" class={partsStyles.outlined} disabled={backupModel.progress.value !== null} onClick={() => input.current?.click()}>
          Restore…
        </button>
        <input ref={input} type="file" accept=".plumbline" class={partsStyles.hidden} tabIndex={-1} aria-label="Backup file" onChange={chooseFile} />
      </div>
      {backupModel.locked.value !== null && <Unlock />}
      {ready !== null && <RestorePreview key={ready.createdAt} ready={ready} />}
    </>
  );
}
