import { useEffect, useRef, useState } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import { storeChecked } from '@/components/ui/choice/store-checked';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { retentionBounds, retentionPresets } from '@/lib/core/privacy/retention';
import { retentionModel, retentionWork } from '@/lib/state/page/workspace/privacy';
import { retentionTexts, sayDueLater, sayDueNow, sayDueOn } from '@/lib/text/privacy/privacy';
import { PendingChoices } from '../PendingChoices';
import settingsStyles from '../settings.module.css';
import { Confirm } from './Confirm';
import { Outcome } from './Outcome';
import privacyStyles from './privacy.module.css';

const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const own = 'own';
const never = 'never';

const choiceNames = [
  [never, 'Until I delete them'] as const,
  ...retentionPresets.map(({ days, name }) => [String(days), retentionTexts.presets[name]] as const),
  [own, 'Own number of days'] as const,
];

const choiceOf = (days: number | null) => {
  if (days === null) return never;
  return retentionPresets.some((preset) => preset.days === days) ? String(days) : own;
};

/** The interviews that are due, each to be put on legal hold, and the way to delete the others. */
function DueList() {
  const [asks, setAsks] = useState(false);
  const due = retentionModel.due.value;
  if (retentionModel.days.value === null) return null;
  if (due === null) return <p>Looking for what is due…</p>;
  const open = due.filter(({ isHeld }) => !isHeld).length;
  if (due.length === 0) return <p>Nothing is due now.</p>;
  return (
    <>
      <h3 class={settingsStyles.settingsTitle} id="due">
        Due for deletion
      </h3>
      <p>{sayDueNow(due.length, due.length - open)}</p>
      <ul class={privacyStyles.privacyList} aria-labelledby="due">
        {due.map(({ id, candidate, activeAt, isHeld }) => (
          <li key={id}>
            <span>
              <bdi>{candidate}</bdi> <small class={partsStyles.hint}>last activity {format.format(activeAt)}</small>
            </span>
            <label class={workspaceStyles.check}>
              <input
                type="checkbox"
                aria-label={`Legal hold on the interview with ${candidate}`}
                checked={isHeld}
                onChange={(event) => void storeChecked(event.currentTarget, (isOn) => retentionModel.hold(id, isOn))}
              />
              <span aria-hidden="true">Legal hold</span>
            </label>
          </li>
        ))}
      </ul>
      <div class={settingsStyles.settingsButtons}>
        <button type="button" class={partsStyles.quiet} disabled={open === 0 || retentionWork.progress.value !== null} onClick={() => setAsks(true)}>
          Delete what is due…
        </button>
      </div>
      {asks && (
        <Confirm
          title="Delete what is due"
          message={retentionTexts.confirm(open)}
          act={retentionTexts.act(open)}
          onAct={() => void retentionModel.deleteDue()}
          onClose={() => setAsks(false)}
        />
      )}
    </>
  );
}

const mostDays = 5;

/** How many interviews come due on which of the next days. */
function Upcoming() {
  const days = retentionModel.upcoming.value;
  const later = days.slice(mostDays).reduce((sum, { count }) => sum + count, 0);
  if (days.length === 0) return null;
  return (
    <ul aria-label="Due later">
      {days.slice(0, mostDays).map(({ at, count }) => (
        <li key={at}>{sayDueOn(count, at)}</li>
      ))}
      {later > 0 && <li>{sayDueLater(later)}</li>}
    </ul>
  );
}

/** How long interviews are kept after their last activity, and what is due now and soon. */
export function Retention() {
  const [choice, setChoice] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    retentionModel.read().catch(reportError);
  }, []);
  const days = retentionModel.days.value ?? null;
  const shown = choice ?? choiceOf(days);
  const count = typed === '' && days !== null ? days : Number(typed);
  const fault = shown === own && !(Number.isInteger(count) && count >= retentionBounds.least && count <= retentionBounds.most);
  const isFaultShown = fault && (typed !== '' || wasTried);
  const keep = (event: Event) => {
    event.preventDefault();
    setTried(fault);
    if (fault) return field.current?.focus();
    retentionModel.keepFor(shown === never ? null : shown === own ? count : Number(shown)).catch(reportError);
  };
  return (
    <form class={settingsStyles.settingsForm} aria-label="Retention" autocomplete="off" noValidate onSubmit={keep}>
      <h3 class={settingsStyles.settingsTitle}>Retention</h3>
      <p>Nothing is deleted by itself: what is due is listed here first, and you delete it or put it on legal hold.</p>
      <PendingChoices isReading={retentionModel.days.value === undefined}>
        <SelectField label="Keep interviews after their last activity" value={shown} names={choiceNames} onChoose={setChoice} />
        {shown === own && (
          <div class={partsStyles.field}>
            <label for="retention-days">Days</label>
            <input
              ref={field}
              id="retention-days"
              class={partsStyles.input}
              type="number"
              min={retentionBounds.least}
              max={retentionBounds.most}
              value={typed === '' ? (days ?? '') : typed}
              aria-invalid={isFaultShown}
              aria-describedby="retention-fault"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <p id="retention-fault" role="alert" class={partsStyles.hint}>
              {isFaultShown ? retentionTexts.notANumber : null}
            </p>
          </div>
        )}
        <div class={settingsStyles.settingsButtons}>
          <button type="submit" class={partsStyles.outlined}>
            Save retention
          </button>
        </div>
      </PendingChoices>
      <DueList />
      <Upcoming />
      <Outcome work={retentionWork} receipt={retentionModel.receipt.value} label="Deleting what is due" />
    </form>
  );
}
