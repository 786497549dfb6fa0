import { useEffect } from 'preact/hooks';
import { SelectField } from '@/components/ui/choice/SelectField';
import type { TextSize, Theme } from '@/lib/core/panel/look';
import type { PanelSide } from '@/lib/core/panel/surface';
import { lookModel } from '@/lib/state/page/look';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';
import { PendingChoices } from './PendingChoices';

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
      <SelectField
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
        <SelectField
          label="Theme"
          value={theme}
          names={themeNames}
          onChoose={setTheme}
          {...(theme === 'call' && { hint: 'The panel is light or dark like the page of the call. Other pages follow the system.' })}
        />
        <SelectField label="Text size" value={textSize} names={sizeNames} onChoose={setTextSize} />
        <SelectField label="Side of the panel" value={side} names={sideNames} onChoose={setSide} />
      </PendingChoices>
    </section>
  );
}
