import { useState } from 'preact/hooks';
import deliveryStyles from '@/components/delivery/delivery.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { type Form, findFormChanges } from '@/lib/core/mapping/form';
import { findMappingErrors, findMappingLosses, type MappedRubric, type DestinationMapping as MappingOf } from '@/lib/core/mapping/mapping';
import { carryOverMapping, suggestMapping } from '@/lib/core/mapping/suggest-mapping';
import { describeFormChanges } from '@/lib/text/delivery/mapping';
import { describeLosses } from '@/lib/text/delivery/plan-remarks';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { Choose } from './Choose';
import { DimensionTable } from './DimensionTable';
import mappingStyles from './mapping.module.css';
import { RecommendationTable } from './RecommendationTable';

type Props = {
  readonly rubric: MappedRubric & { readonly title: string };
  /** The form as it is now. */
  readonly form: Form;
  /** What was saved for this rubric and form; null the first time. */
  readonly saved: MappingOf | null;
  readonly onSave: (mapping: MappingOf) => void;
  readonly onCancel: () => void;
};

type ListProps = { readonly title: string; readonly items: readonly string[]; readonly kind: 'losses' | 'errors' };

function Sentences({ title, items, kind }: ListProps) {
  if (items.length === 0) return null;
  return (
    <section class={kind === 'losses' ? deliveryStyles.mappingLosses : deliveryStyles.mappingProblems}>
      <h2>{title}</h2>
      <ul aria-label={title}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function start({ rubric, form, saved }: Pick<Props, 'rubric' | 'form' | 'saved'>): MappingOf {
  const suggested = suggestMapping(rubric, form);
  return saved === null ? suggested : carryOverMapping(saved, suggested);
}

/** Where each dimension of a rubric goes in another system's form, and what every score becomes there. */
export function Mapping({ rubric, form, saved, onSave, onCancel }: Props) {
  const [mapping, setMapping] = useState(() => start({ rubric, form, saved }));
  const errors = findMappingErrors(mapping);
  const changes = saved === null ? [] : findFormChanges(saved.form, form);
  const texts = form.fields.filter(({ kind }) => kind === 'text');
  return (
    <form
      noValidate
      autocomplete="off"
      class={mappingStyles.mapping}
      aria-label={`Mapping of ${rubric.title}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (errors.length === 0) onSave(mapping);
      }}
    >
      <p class={partsStyles.lead}>
        Where “{rubric.title}” goes in “{form.title}”. These are suggestions by name and scale: look at each, because what you save is what every
        scorecard sends. “Not assessed” never becomes a score.
      </p>
      {changes.length > 0 && (
        <div class={`${partsStyles.banner} ${partsStyles.inset}`} data-part="banner" role="status">
          <strong>The form has changed since you mapped it.</strong> {describeFormChanges(changes).join(' ')} Nothing is sent until you save this
          again.
        </div>
      )}
      <DimensionTable mapping={mapping} onChange={setMapping} />
      <RecommendationTable mapping={mapping} onChange={setMapping} />
      <div class={`${partsStyles.field} ${mappingStyles.mappingRest}`}>
        <label for="mapping-rest">Notes, summary and everything without a field go to</label>
        <Choose
          id="mapping-rest"
          value={mapping.text}
          options={texts.map(({ id, label }) => ({ value: id, label }))}
          none="Nowhere: they are not sent"
          onChoose={(text) => setMapping({ ...mapping, text })}
        />
      </div>
      <Sentences kind="losses" title="What changes on the way" items={describeLosses(findMappingLosses(mapping))} />
      <Sentences kind="errors" title="Before this can be saved" items={errors.map((error) => describeReasons([error]))} />
      <div class={`${workspaceStyles.buttons} ${mappingStyles.mappingButtons}`}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} disabled={errors.length > 0}>
          Save mapping
        </button>
        <button type="button" class={partsStyles.quiet} onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
