import { useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { SuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';
import { sourceTexts } from '@/lib/text/suggestions/source';
import { Confirm } from '../privacy/Confirm';
import { EndpointForm } from './EndpointForm';
import suggestionsStyles from './suggestions.module.css';
import { TestButton } from './TestButton';

type Props = {
  readonly model: Pick<SuggestionSourceModel, 'chosen' | 'hasKey' | 'saveEndpoint' | 'removeEndpoint' | 'test'>;
  readonly onRemoved: () => void;
};

/** The user's endpoint: its form, what leaves this device for it, its test, and its removal. */
export function EndpointPart({ model, onRemoved }: Props) {
  const [isSaved, setSaved] = useState(false);
  const [asks, setAsks] = useState(false);
  const chosen = model.chosen.value;
  if (chosen === null) return null;
  const origin = URL.parse(chosen.base)?.origin ?? '';
  const isOn = chosen.source === 'endpoint' && origin !== '';
  const remove = () => void model.removeEndpoint().then(onRemoved, reportError);
  const removal = origin !== '' && (
    <button type="button" class={partsStyles.quiet} onClick={() => setAsks(true)}>
      {sourceTexts.remove}
    </button>
  );
  return (
    <div class={suggestionsStyles.suggestionPart}>
      {origin !== '' && <p data-part="leaves">{isOn ? sourceTexts.endpointLeaves(origin) : sourceTexts.endpointIdle(origin)}</p>}
      <EndpointForm base={chosen.base} model={chosen.model} hasKey={model.hasKey.value} onSave={model.saveEndpoint} onSaved={() => setSaved(true)} />
      <p role="status" class={suggestionsStyles.suggestionTold}>
        {isSaved && isOn ? sourceTexts.saved : ''}
      </p>
      {isOn ? <TestButton onTest={model.test}>{removal}</TestButton> : removal}
      {asks && (
        <Confirm title={sourceTexts.remove} message={sourceTexts.removeAsk} act={sourceTexts.remove} onAct={remove} onClose={() => setAsks(false)} />
      )}
    </div>
  );
}
