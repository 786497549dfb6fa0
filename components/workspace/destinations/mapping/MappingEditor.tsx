import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tableStyles from '@/components/ui/styles/table.module.css';
import destinationsStyles from '@/components/workspace/destinations/destinations.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Form } from '@/lib/core/mapping/form';
import type { MappedRubric, DestinationMapping as MappingOf } from '@/lib/core/mapping/mapping';
import type { Result } from '@/lib/core/result';
import { Mapping } from './Mapping';
import mappingStyles from './mapping.module.css';

type Props = {
  readonly rubric: MappedRubric & { readonly title: string };
  /** The destination's name. */
  readonly system: string;
  readonly loadForms: () => Promise<Result<readonly Form[], string>>;
  /** What was saved for a form, of this version of the rubric or else of an earlier one. */
  readonly findSaved: (form: Form) => MappingOf | null;
  readonly onSave: (mapping: MappingOf) => void;
  readonly onCancel: () => void;
};

type Loaded = { readonly forms: readonly Form[] } | { readonly message: string } | null;

function useForms(loadForms: Props['loadForms']): readonly [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read when it opens and when asked again, not at each render of the parent.
  useEffect(() => {
    let open = true;
    setLoaded(null);
    loadForms().then((result) => open && setLoaded(result.ok ? { forms: result.value } : { message: result.reason }), reportError);
    return () => {
      open = false;
    };
  }, [tries]);
  return [loaded, () => setTries(tries + 1)];
}

/** Reads a system's forms, lets one be chosen, and maps a rubric onto it. */
export function MappingEditor({ rubric, system, loadForms, findSaved, onSave, onCancel }: Props) {
  const [loaded, again] = useForms(loadForms);
  const [chosen, setChosen] = useState<string | null>(null);
  if (loaded === null) return <p role="status">Reading the forms of {system}…</p>;
  if ('message' in loaded)
    return (
      <div class={mappingStyles.mapping} role="alert">
        <p>{loaded.message}</p>
        <div class={`${workspaceStyles.buttons} ${mappingStyles.mappingButtons}`}>
          <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={again}>
            Try again
          </button>
          <button type="button" class={partsStyles.quiet} onClick={onCancel}>
            Cancel
          </button>
        </div>
      </div>
    );
  const { forms } = loaded;
  const form = forms.length === 1 ? forms[0] : forms.find(({ id }) => id === chosen);
  if (form !== undefined) return <Mapping key={form.id} rubric={rubric} form={form} saved={findSaved(form)} onSave={onSave} onCancel={onCancel} />;
  return (
    <div class={mappingStyles.mapping}>
      {forms.length === 0 && <p>{system} has no form that a scorecard could fill. Ask for one to be made there, then open this again.</p>}
      {forms.length > 0 && (
        <section>
          <h2>Which form do interviewers fill for “{rubric.title}”?</h2>
          <ul class={tableStyles.table} aria-label={`Forms of ${system}`}>
            {forms.map(({ id, title, fields }) => (
              <li key={id}>
                <span>
                  {title}{' '}
                  <span class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`}>
                    {fields.length === 1 ? '1 field' : `${fields.length} fields`}
                  </span>
                </span>
                <button type="button" class={partsStyles.quiet} aria-label={`Choose ${title}`} onClick={() => setChosen(id)}>
                  Choose
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class={`${workspaceStyles.buttons} ${mappingStyles.mappingButtons}`}>
        <button type="button" class={partsStyles.quiet} onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
