import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { lockBounds, lockPresets } from '@/lib/core/privacy/lock';
import type { LockModel } from '@/lib/state/lock/lock-model';
import { lockTexts } from '@/lib/text/privacy/lock';
import settingsStyles from '../settings.module.css';
import { LockPassphrase } from './LockPassphrase';

type Model = Pick<LockModel, 'choice' | 'choose' | 'choosePassphrase' | 'lockNow'>;

const own = 'own';
const never = 'never';

const choiceOf = (minutes: number | null) => {
  if (minutes === null) return never;
  return lockPresets.some((preset) => preset === minutes) ? String(minutes) : own;
};

/** After how long without a key or pointer everything is hidden, whether in calls too, and by what it is unlocked. */
export function Lock({ model }: { readonly model: Model }) {
  const [choice, setChoice] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const stored = model.choice.value;
  if (stored === null) return null;
  const { afterMinutes, inCalls } = stored;
  const shown = choice ?? choiceOf(afterMinutes);
  const minutes = typed === '' && afterMinutes !== null ? afterMinutes : Number(typed);
  const isFaulty = shown === own && !(Number.isInteger(minutes) && minutes >= lockBounds.least && minutes <= lockBounds.most);
  const keep = (after: number | null, calls: boolean) => void model.choose(after, calls).catch(reportError);
  const save = (event: Event) => {
    event.preventDefault();
    if (!isFaulty) keep(shown === never ? null : shown === own ? minutes : Number(shown), inCalls);
  };
  return (
    <section class={settingsStyles.settingsForm} aria-label="Lock">
      <form class={settingsStyles.settingsForm} noValidate onSubmit={save}>
        <h3 class={settingsStyles.settingsTitle}>Lock</h3>
        <p>{lockTexts.settings}</p>
        <p>{lockTexts.honest}</p>
        <div class={partsStyles.field}>
          <label for="lock-after">Lock after</label>
          <select id="lock-after" class={partsStyles.input} value={shown} onChange={(event) => setChoice(event.currentTarget.value)}>
            <option value={never}>Never</option>
            {lockPresets.map((preset) => (
              <option key={preset} value={String(preset)}>
                {preset} minutes
              </option>
            ))}
            <option value={own}>Own number of minutes</option>
          </select>
        </div>
        {shown === own && (
          <div class={partsStyles.field}>
            <label for="lock-minutes">Minutes</label>
            <input
              id="lock-minutes"
              class={partsStyles.input}
              type="number"
              min={lockBounds.least}
              max={lockBounds.most}
              value={typed === '' ? (afterMinutes ?? '') : typed}
              aria-invalid={typed !== '' && isFaulty}
              aria-describedby="lock-fault"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <p id="lock-fault" role="alert" class={partsStyles.hint}>
              {typed !== '' && isFaulty ? lockTexts.notANumber : null}
            </p>
          </div>
        )}
        <div class={settingsStyles.settingsButtons}>
          <button type="submit" class={partsStyles.quiet} disabled={isFaulty}>
            Save lock
          </button>
          {afterMinutes !== null && (
            <button type="button" class={partsStyles.quiet} onClick={() => void model.lockNow().catch(reportError)}>
              Lock now
            </button>
          )}
        </div>
      </form>
      {afterMinutes !== null && (
        <>
          <label class={workspaceStyles.check}>
            <input type="checkbox" checked={inCalls} onChange={(event) => keep(afterMinutes, event.currentTarget.checked)} />
            <span>Lock during a call too, while the clock of an interview runs</span>
          </label>
          <LockPassphrase isSet={stored.check !== null} onChoose={model.choosePassphrase} />
        </>
      )}
    </section>
  );
}
