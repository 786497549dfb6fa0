import partsStyles from '@/components/ui/styles/parts.module.css';
import { recommendationLabels } from '@/lib/core/interview/interview';
import { chooseRecommendation, chooseRecommendationField } from '@/lib/core/mapping/edit-mapping';
import { findMappingField } from '@/lib/core/mapping/form';
import type { DestinationMapping } from '@/lib/core/mapping/mapping';
import { Choose } from './Choose';
import mappingStyles from './mapping.module.css';

type Props = { readonly mapping: DestinationMapping; readonly onChange: (mapping: DestinationMapping) => void };

/** The field that takes the recommendation, and the value for each of the four. */
export function RecommendationTable({ mapping, onChange }: Props) {
  const { form, recommendation } = mapping;
  const fields = form.fields.filter(({ options }) => options.length > 0);
  const field = findMappingField(form, recommendation.field);
  return (
    <fieldset class={mappingStyles.mappingRecommendation}>
      <legend class={partsStyles.label}>Recommendation</legend>
      <Choose
        label="Field for the recommendation"
        value={recommendation.field}
        options={fields.map(({ id, label, required }) => ({ value: id, label: required ? `${label} (required)` : label }))}
        none="No field"
        onChoose={(id) => onChange(chooseRecommendationField(mapping, id))}
      />
      {field !== undefined && (
        <div class={mappingStyles.mappingFour}>
          {recommendation.values.map((entry) => {
            const name = recommendationLabels[entry.recommendation] ?? entry.recommendation;
            return (
              <div class={partsStyles.field} key={entry.recommendation}>
                <label for={`recommendation-${entry.recommendation}`}>{name}</label>
                <Choose
                  id={`recommendation-${entry.recommendation}`}
                  value={entry.value}
                  options={field.options}
                  none="Choose"
                  onChoose={(value) => onChange(chooseRecommendation(mapping, entry.recommendation, value))}
                />
              </div>
            );
          })}
        </div>
      )}
    </fieldset>
  );
}
