import { useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import { storeChecked } from '@/components/ui/choice/store-checked';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { lockBounds, lockPresets } from '@/lib/core/privacy/lock';
import type { LockModel } from '@/lib/state/lock/lock-model';
import { lockTexts } from '@/lib/text/privacy/lock';
import { PendingChoices } from '../PendingChoices';
import settingsStyles from '../settings.module.css';
import { CurrentPassphrase } from './CurrentPassphrase';
import { LockPassphrase } from './LockPassphrase';

type Model = Pick<LockModel, 'choice' | 'choose' | 'choosePassphrase' | 'lockNow'>;

const own = 'own';
const never = 'never';

const choiceNames = [
  [never, 'Never'] as const,
  ...lockPresets.map((minutes) => [String(minutes), `${minutes} minutes`] as const),
  [own, 'Own number of minutes'] as const,
];

const choiceOf = (minutes: number | null) => {
  if (minutes === null) return never;
  return lockPresets.some((preset) => preset === minutes) ? String(minutes) : own;
};

const minutesId = 'lock-minutes';

/** What is wrong with the minutes, in words; null where nothing is, and before anything was typed or saved. */
const minutesFault = (isFaulty: boolean, wasMeant: boolean) => (isFaulty && wasMeant ? lockTexts.notANumber : null);

type MinutesProps = { readonly shown: number | string; readonly fault: string | null; readonly onType: (typed: string) => void };

const Minutes = ({ shown, fault, onType }: MinutesProps) => (
  <div class={partsStyles.field}>
    <label for={minutesId}>Minutes</label>
    <input
      id={minutesId}
      class={partsStyles.input}
      type="number"
      min={lockBounds.least}
      max={lockBounds.most}
      value={shown}
      aria-invalid={fault !== null}
      aria-describedby="lock-fault"
      onInput={(event) => onType(event.currentTarget.value)}
    />
    <p id="lock-fault" role="alert" class={partsStyles.hint}>
      {fault}
    </p>
  </div>
);

/** After how long the lock comes; whoever switches it off has to know its passphrase, where it has one. */
function Time({ model }: { readonly model: Model }) {
  const [choice, setChoice] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const { afterMinutes = null, inCalls = false, check = null } = model.choice.value ?? {};
  const shown = choice ?? choiceOf(afterMinutes);
  const minutes = typed === '' && afterMinutes !== null ? afterMinutes : Number(typed);
  const isFaulty = shown === own && !(Number.isInteger(minutes) && minutes >= lockBounds.least && minutes <= lockBounds.most);
  const asksPassphrase = shown === never && afterMinutes !== null && check !== null;
  const keep = async () => {
    const after = shown === never ? null : shown === own ? minutes : Number(shown);
    const result = await model.choose(after, inCalls, passphrase);
    setWrong(result === 'wrong');
    if (result === 'done') setPassphrase('');
  };
  const save = (event: Event) => {
    event.preventDefault();
    setTried(isFaulty);
    if (isFaulty) document.getElementById(minutesId)?.focus();
    else keep().catch(reportError);
  };
  const typePassphrase = (text: string) => {
    setPassphrase(text);
    setWrong(false);
  };
  return (
    <form class={settingsStyles.settingsForm} noValidate autocomplete="off" onSubmit={save}>
      <h3 class={settingsStyles.settingsTitle}>Lock</h3>
      <p>{lockTexts.settings}</p>
      <p>{lockTexts.honest}</p>
      <PendingChoices isReading={model.choice.value === null}>
        <SelectField label="Lock after" value={shown} names={choiceNames} onChoose={setChoice} />
        {shown === own && (
          <Minutes shown={typed === '' ? (afterMinutes ?? '') : typed} fault={minutesFault(isFaulty, typed !== '' || wasTried)} onType={setTyped} />
        )}
        {asksPassphrase && (
          <CurrentPassphrase id="lock-off-current" typed={passphrase} fault={isWrong ? lockTexts.wrong : null} onType={typePassphrase} />
        )}
        <div class={settingsStyles.settingsButtons}>
          <button type="submit" class={partsStyles.outlined}>
            Save lock
          </button>
          {afterMinutes !== null && (
            <button type="button" class={partsStyles.quiet} onClick={() => void model.lockNow().catch(reportError)}>
              Lock now
            </button>
          )}
        </div>
      </PendingChoices>
    </form>
  );
}

/** After how long without a key or pointer everything is hidden, whether in calls too, and by what it is unlocked. */
export function Lock({ model }: { readonly model: Model }) {
  const { afterMinutes = null, inCalls = false, check = null } = model.choice.value ?? {};
  return (
    <section class={settingsStyles.settingsForm} aria-label="Lock">
      <Time model={model} />
      {afterMinutes !== null && (
        <>
          <label class={workspaceStyles.check}>
            <input
              type="checkbox"
              checked={inCalls}
              onChange={(event) => void storeChecked(event.currentTarget, (isOn) => model.choose(afterMinutes, isOn))}
            />
            <span>Lock during a call too, while the clock of an interview runs</span>
          </label>
          <LockPassphrase isSet={check !== null} onChoose={model.choosePassphrase} />
        </>
      )}
    </section>
  );
}
