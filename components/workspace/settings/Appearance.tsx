import { useEffect, useId } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { TextSize, Theme } from '@/lib/core/panel/look';
import type { PanelSide } from '@/lib/core/panel/surface';
import { lookModel } from '@/lib/state/page/look';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';
import { PendingChoices } from './PendingChoices';

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  /** Each value with its name, in the order of the list. */
  readonly names: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => Promise<void>;
};

function Select<Value extends string>({ label, hint, value, names, onChoose }: SelectProps<Value>) {
  const id = useId();
  const choose = async (list: HTMLSelectElement) => {
    const chosen = names.find(([name]) => name === list.value);
    try {
      if (chosen !== undefined) await onChoose(chosen[0]);
    } catch (error) {
      list.value = value;
      reportError(error);
    }
  };
  return (
    <div class={partsStyles.field}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class={partsStyles.input}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => void choose(event.currentTarget)}
      >
        {names.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={partsStyles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

const themeNames: readonly (readonly [Theme, string])[] = [
  ['system', 'Same as the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['call', 'Same as the call'],
];
const sizeNames: readonly (readonly [TextSize, string])[] = [
  ['standard', 'Standard'],
  ['large', 'Large'],
  ['largest', 'Largest'],
];
const sideNames: readonly (readonly [PanelSide, string])[] = [
  ['right', 'Right'],
  ['left', 'Left'],
];

/** What is shown of the look until it is read. */
const unread = { theme: 'system', textSize: 'standard', side: 'right' } as const;

/** Chooses the rubric that a new interview begins with. */
export function DefaultRubric() {
  useEffect(() => {
    const stop = new AbortController();
    followOwnChoices(rubricChoicesModel, stop.signal);
    return () => stop.abort();
  }, []);
  const { look, setDefaultRubric } = lookModel;
  const titles = rubricChoicesModel.rubricChoices.value.map(({ id, title }) => [id, title] as const);
  const chosen = look.value?.defaultRubric ?? '';
  const names = [['', 'Last used'] as const, ...titles];
  return (
    <PendingChoices isReading={look.value === null}>
      <Select
        label="Default rubric"
        value={names.some(([id]) => id === chosen) ? chosen : ''}
        names={names}
        onChoose={(id) => setDefaultRubric(id === '' ? null : id)}
      />
    </PendingChoices>
  );
}

/** How the pages look, and at which side of a call the panel stands. */
export function Appearance() {
  const { look, setTheme, setTextSize, setSide } = lookModel;
  const { theme, textSize, side } = look.value ?? unread;
  return (
    <section>
      <h2>Appearance</h2>
      <PendingChoices isReading={look.value === null}>
        <Select
          label="Theme"
          value={theme}
          names={themeNames}
          onChoose={setTheme}
          {...(theme === 'call' && { hint: 'The panel is light or dark like the page of the call. Other pages follow the system.' })}
        />
        <Select label="Text size" value={textSize} names={sizeNames} onChoose={setTextSize} />
        <Select label="Side of the panel" value={side} names={sideNames} onChoose={setSide} />
      </PendingChoices>
    </section>
  );
}
