import { useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { copyErrorTexts, copyHints, describeCopyPlace } from '@/lib/text/backup/backup';
import { PendingChoices } from '../PendingChoices';
import settingsStyles from '../settings.module.css';
import { CopyPlace, FolderAccess } from './CopyPlace';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase';

/** The numbers of days between two copies, with their names. */
const choices = [
  ['1', 'Every day'],
  ['7', 'Every week'],
  ['30', 'Every 30 days'],
] as const;

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** What is shown of them until the choice is read. */
const unread = { everyDays: null, folder: null, isEncrypted: false, copiedAt: null, problem: null };

/** How copies are made now, when the last was, why one was not, and whether the folder must be allowed again. */
function CopiesState() {
  const { everyDays, folder: storedFolder, isEncrypted, copiedAt, problem } = backupModel.copies.value ?? unread;
  const folder = storedFolder === null ? null : backupModel.folder.value;
  const asks = problem === 'folder-asks' || !backupModel.isFolderAllowed.value;
  return (
    <>
      <p>
        {everyDays === null
          ? 'A copy can be made by itself. The browser asks you once whether Plumbline may save files.'
          : `A copy goes to ${describeCopyPlace(storedFolder)} ${everyDays === 1 ? 'every day' : `every ${everyDays} days`}, ${isEncrypted ? 'encrypted' : 'not encrypted'}, while no interview runs.`}{' '}
        {copiedAt !== null && `Last copy: ${format.format(copiedAt)}.`} {copyHints.keeps}
      </p>
      {problem !== null && <Problem words={copyErrorTexts[problem]} />}
      {everyDays !== null && folder !== null && asks && (
        <FolderAccess folder={folder.name} onAllow={() => void backupModel.allowFolder().catch(reportError)} />
      )}
    </>
  );
}

/** Copies that are made by themselves: how often, whether encrypted, when the last was made, and why one was not. */
export function Copies() {
  const copies = backupModel.copies.value;
  const { everyDays: storedDays, folder: storedFolder, isEncrypted } = copies ?? unread;
  const isOn = storedDays !== null;
  const [days, setDays] = useState<number | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [toFolder, setToFolder] = useState<boolean | null>(null);
  const encrypts = chosen ?? isEncrypted;
  const goesToFolder = toFolder ?? storedFolder !== null;
  const folder = backupModel.folder.value?.name ?? null;
  const error = backupModel.copiesError.value;
  const everyDays = days ?? storedDays ?? 7;
  const apply = (days: number | null, passphrase: string) =>
    void backupModel.setCopies({ days, passphrase, goesToFolder: days !== null && goesToFolder }).catch(reportError);
  const { submit, fields } = useNewPassphrase(encrypts, (passphrase) => apply(everyDays, passphrase));
  return (
    <form class={settingsStyles.settingsForm} aria-label="Automatic copies" autocomplete="off" noValidate onSubmit={submit}>
      <h3 class={settingsStyles.settingsTitle}>Automatic copies</h3>
      <CopiesState />
      <PendingChoices isReading={copies === null}>
        <SelectField label="How often" value={String(everyDays)} names={choices} onChoose={(name) => setDays(Number(name))} />
        {(backupModel.canPickFolder() || storedFolder !== null) && (
          <CopyPlace
            id="copies-place"
            goesToFolder={goesToFolder}
            folder={folder}
            onChange={setToFolder}
            onPick={() => void backupModel.pickFolder().catch(reportError)}
          />
        )}
        <label class={workspaceStyles.check}>
          <input type="checkbox" checked={encrypts} onChange={(event) => setChosen(event.currentTarget.checked)} />
          <span>Encrypt copies with a passphrase</span>
        </label>
        {encrypts && <NewPassphrase id="copies-passphrase" {...fields} />}
        {error !== null && <Problem words={error} />}
        <div class={settingsStyles.settingsButtons}>
          <button type="submit" class={partsStyles.outlined}>
            {isOn ? 'Change automatic copies' : 'Switch on automatic copies'}
          </button>
          {isOn && (
            <button type="button" class={partsStyles.quiet} onClick={() => apply(null, '')}>
              Switch off
            </button>
          )}
        </div>
      </PendingChoices>
    </form>
  );
}
