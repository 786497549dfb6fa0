import { useState } from 'preact/hooks';
import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { ModelEndpointError, ModelEndpointForm } from '@/lib/core/language-model/endpoint-form';
import type { SuggestionSourceModel } from '@/lib/state/language-model/suggestion-source';
import { describeEndpointError, sourceTexts } from '@/lib/text/suggestions/source';
import { SettingField } from '../SettingField';
import settingsStyles from '../settings.module.css';
import suggestionsStyles from './suggestions.module.css';

type Props = {
  readonly base: string;
  readonly model: string;
  readonly hasKey: boolean;
  readonly onSave: SuggestionSourceModel['saveEndpoint'];
  readonly onSaved: () => void;
};

/** What is typed into the form, and why it was not saved; the field at fault is focused. */
function useEndpointForm({ base, model, onSave, onSaved }: Props) {
  const [typed, setTyped] = useState<ModelEndpointForm>({ base, model, apiKey: '', forgetsKey: false });
  const [error, setError] = useState<ModelEndpointError | null>(null);
  const save = async () => {
    const saved = await onSave(typed);
    setError(saved.ok ? null : saved.reason);
    if (!saved.ok) return requestAnimationFrame(() => document.getElementById(`endpoint-${saved.reason.field}`)?.focus());
    setTyped({ ...typed, apiKey: '', forgetsKey: false });
    onSaved();
  };
  const faultAt = (field: ModelEndpointError['field']) => (error?.field === field ? describeEndpointError(error) : null);
  return { typed, faultAt, save, type: (more: Partial<ModelEndpointForm>) => setTyped({ ...typed, ...more }) };
}

/** The user's endpoint: where it is, which model it is to use, and its key, which is never shown again. */
export function EndpointForm(props: Props) {
  const { typed, faultAt, save, type } = useEndpointForm(props);
  const submit = (event: Event) => {
    event.preventDefault();
    save().catch(reportError);
  };
  const apart = faultAt('form');
  return (
    <form class={settingsStyles.settingsForm} aria-label={sourceTexts.endpoint} autocomplete="off" noValidate onSubmit={submit}>
      <SettingField
        id="endpoint-base"
        label={sourceTexts.base}
        hint={sourceTexts.baseHint}
        placeholder="http://localhost:11434/v1"
        value={typed.base}
        fault={faultAt('base')}
        onType={(base) => type({ base })}
      />
      <SettingField
        id="endpoint-model"
        label={sourceTexts.model}
        hint={sourceTexts.modelHint}
        value={typed.model}
        fault={faultAt('model')}
        onType={(model) => type({ model })}
      />
      <SettingField
        id="endpoint-apiKey"
        className={suggestionsStyles.suggestionKey ?? ''}
        label={sourceTexts.apiKey}
        hint={sourceTexts.apiKeyHint}
        placeholder={props.hasKey && !typed.forgetsKey ? sourceTexts.keyKept : ''}
        value={typed.apiKey}
        fault={faultAt('apiKey')}
        onType={(apiKey) => type({ apiKey })}
      />
      {props.hasKey && (
        <label class={workspaceStyles.check}>
          <input type="checkbox" checked={typed.forgetsKey} onChange={(event) => type({ forgetsKey: event.currentTarget.checked })} />
          <span>{sourceTexts.forgetKey}</span>
        </label>
      )}
      {apart !== null && <Problem words={apart} />}
      <div class={settingsStyles.settingsButtons}>
        <button type="submit" class={partsStyles.outlined}>
          {sourceTexts.save}
        </button>
      </div>
    </form>
  );
}
