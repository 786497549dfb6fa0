import partsStyles from '@/components/ui/styles/parts.module.css';
import { chooseField, chooseValue } from '@/lib/core/mapping/edit-mapping';
import { findMappingField } from '@/lib/core/mapping/form';
import type { DestinationMapping, MappingRow } from '@/lib/core/mapping/mapping';
import { Choose } from './Choose';
import mappingStyles from './mapping.module.css';

type Props = { readonly mapping: DestinationMapping; readonly onChange: (mapping: DestinationMapping) => void };

function Values({ row, mapping, onChange }: Props & { readonly row: MappingRow }) {
  const field = findMappingField(mapping.form, row.field);
  if (field === undefined) return <p class={partsStyles.hint}>{mapping.text === null ? 'Not sent' : 'Sent as text only'}</p>;
  const options = field.options.filter((option) => option.value !== field.notAssessed);
  return (
    <div class={mappingStyles.mappingValues}>
      {row.values.map(({ score, value }) => (
        <div class={mappingStyles.mappingValue} key={score}>
          <span aria-hidden="true">{score}</span>
          <Choose
            label={`${row.name}: ${score} becomes`}
            value={value}
            options={options}
            none="?"
            onChoose={(chosen) => onChange(chooseValue(mapping, row.dimension, score, chosen))}
          />
        </div>
      ))}
      <p class={partsStyles.hint}>Not assessed: {row.notAssessed === null ? 'left out' : 'n.a.'}</p>
    </div>
  );
}

/** For each dimension its field, and the value that each score becomes. */
export function DimensionTable({ mapping, onChange }: Props) {
  const fields = mapping.form.fields.filter(({ kind }) => kind === 'score' || kind === 'choice');
  const options = fields.map(({ id, label, required }) => ({ value: id, label: required ? `${label} (required)` : label }));
  return (
    <ul class={mappingStyles.mappingRows} aria-label="Dimensions and their values">
      {mapping.rows.map((row) => (
        <li key={row.dimension}>
          <div class={mappingStyles.mappingDimension}>
            <strong>
              <bdi>{row.name}</bdi>
            </strong>
            <Choose
              label={`Field for ${row.name}`}
              value={row.field}
              options={options}
              none="No field"
              onChoose={(field) => onChange(chooseField(mapping, row.dimension, field))}
            />
          </div>
          <Values row={row} mapping={mapping} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}
