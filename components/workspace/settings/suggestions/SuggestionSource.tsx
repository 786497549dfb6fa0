import { useId, useState } from 'preact/hooks';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { SuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';
import { sourceTexts } from '@/lib/text/suggestions/source';
import { PendingChoices } from '../PendingChoices';
import { BrowserModelPart } from './BrowserModelPart';
import { EndpointPart } from './EndpointPart';
import suggestionsStyles from './suggestions.module.css';

type Props = { readonly model: Omit<SuggestionSourceModel, 'follow'> };
type Source = 'device' | 'browser' | 'endpoint';

const choices: readonly { readonly source: Source; readonly name: string; readonly about: string }[] = [
  { source: 'device', name: sourceTexts.device, about: sourceTexts.deviceLeaves },
  { source: 'browser', name: sourceTexts.browser, about: sourceTexts.browserLeaves },
  { source: 'endpoint', name: sourceTexts.endpoint, about: sourceTexts.endpointAbout },
];

/** Whether a source can suggest at once: any other has first to be downloaded or set up. */
function isReady(source: Source, { chosen, browserStatus }: Props['model']): boolean {
  if (source === 'browser') return browserStatus.value === 'available';
  return source === 'device' || (chosen.value?.base ?? '') !== '';
}

/** Where suggestions come from, and what leaves this device for it. */
export function SuggestionSource({ model }: Props) {
  const [picked, setPicked] = useState<Source | null>(null);
  const name = useId();
  const stored = model.chosen.value?.source ?? 'device';
  const shown = picked ?? stored;
  const pick = (source: Source) => {
    setPicked(source);
    if (isReady(source, model)) model.choose(source).catch(reportError);
  };
  return (
    <section>
      <h2>Suggestions</h2>
      <p>{sourceTexts.about}</p>
      <PendingChoices isReading={model.chosen.value === null}>
        <div role="radiogroup" aria-label="Where suggestions come from" class={suggestionsStyles.suggestionSources}>
          {choices.map(({ source, name: label, about }) => (
            <label key={source} class={workspaceStyles.check}>
              <input type="radio" name={name} checked={shown === source} onChange={() => pick(source)} />
              <span>
                {label}
                <small>{about}</small>
              </span>
            </label>
          ))}
        </div>
        {shown === 'browser' && <BrowserModelPart model={model} />}
        {shown === 'endpoint' && <EndpointPart model={model} onRemoved={() => setPicked('device')} />}
        {shown !== stored && <p role="status">{sourceTexts.notYet(choices.find(({ source }) => source === stored)?.name ?? '')}</p>}
      </PendingChoices>
    </section>
  );
}
