import { useState } from 'preact/hooks';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { backupModel } from '@/lib/state/page/workspace/backup';
import { copyErrorTexts } from '@/lib/text/backup/backup';
import { PendingChoices } from '../PendingChoices';
import settingsStyles from '../settings.module.css';
import { NewPassphrase, useNewPassphrase } from './NewPassphrase';

const choices = [
  { days: 1, name: 'Every day' },
  { days: 7, name: 'Every week' },
  { days: 30, name: 'Every 30 days' },
] as const;

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** What is shown of them until the choice is read. */
const unread = { everyDays: null, isEncrypted: false, copiedAt: null, problem: null };

/** Copies that are made by themselves: how often, whether encrypted, when the last was made, and why one was not. */
export function Copies() {
  const copies = backupModel.copies.value;
  const { everyDays: storedDays, isEncrypted, copiedAt, problem } = copies ?? unread;
  const isOn = storedDays !== null;
  const [days, setDays] = useState<number | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const encrypts = chosen ?? isEncrypted;
  const everyDays = days ?? storedDays ?? 7;
  const { submit, fields } = useNewPassphrase(encrypts, (passphrase) => void backupModel.setCopies(everyDays, passphrase).catch(reportError));
  return (
    <form class={settingsStyles.settingsForm} aria-label="Automatic copies" noValidate onSubmit={submit}>
      <h3 class={settingsStyles.settingsTitle}>Automatic copies</h3>
      <p>
        {isOn
          ? `A copy goes to the folder “Plumbline” in your downloads ${storedDays === 1 ? 'every day' : `every ${storedDays} days`}, ${isEncrypted ? 'encrypted' : 'not encrypted'}, while no interview runs.`
          : 'A copy can go to the folder “Plumbline” in your downloads by itself. The browser asks you once whether Plumbline may save files.'}{' '}
        {copiedAt !== null && `Last copy: ${format.format(copiedAt)}.`}
      </p>
      {problem !== null && <Problem words={copyErrorTexts[problem]} />}
      <PendingChoices isReading={copies === null}>
        <div class={partsStyles.field}>
          <label for="copies-days">How often</label>
          <select
            id="copies-days"
            class={partsStyles.input}
            value={String(everyDays)}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {choices.map((choice) => (
              <option key={choice.days} value={String(choice.days)}>
                {choice.name}
              </option>
            ))}
          </select>
        </div>
        <label class={workspaceStyles.check}>
          <input type="checkbox" checked={encrypts} onChange={(event) => setChosen(event.currentTarget.checked)} />
          <span>Encrypt copies with a passphrase</span>
        </label>
        {encrypts && <NewPassphrase id="copies-passphrase" {...fields} />}
        <div class={settingsStyles.settingsButtons}>
          <button type="submit" class={partsStyles.outlined}>
            {isOn ? 'Change automatic copies' : 'Switch on automatic copies'}
          </button>
          {isOn && (
            <button type="button" class={partsStyles.quiet} onClick={() => void backupModel.setCopies(null, '').catch(reportError)}>
              Switch off
            </button>
          )}
        </div>
      </PendingChoices>
    </form>
  );
}
