import { chooseField, chooseValue } from '@/lib/core/edit-mapping';
import { findField } from '@/lib/core/form';
import { scores } from '@/lib/core/interview';
import type { Mapping, MappingRow } from '@/lib/core/mapping';
import { Choose } from './Choose';

type Props = { readonly mapping: Mapping; readonly onChange: (mapping: Mapping) => void };

function Values({ row, mapping, onChange }: Props & { readonly row: MappingRow }) {
  const field = findField(mapping.form, row.field);
  if (field === undefined)
    return (
      <td class="mapping-as-text" colSpan={scores.length + 1}>
        {mapping.text === null ? 'not sent' : 'as text only'}
      </td>
    );
  const options = field.options.filter((option) => option.value !== field.notAssessed);
  return (
    <>
      {row.values.map(({ score, value }) => (
        <td key={score}>
          <Choose
            label={`${row.name}: ${score} becomes`}
            value={value}
            options={options}
            none="?"
            onChoose={(chosen) => onChange(chooseValue(mapping, row.dimension, score, chosen))}
          />
        </td>
      ))}
      <td class="mapping-as-text">{row.notAssessed === null ? 'left out' : 'n.a.'}</td>
    </>
  );
}

/** A row for each dimension: its field, and the value that each score becomes. */
export function DimensionTable({ mapping, onChange }: Props) {
  const fields = mapping.form.fields.filter(({ kind }) => kind === 'score' || kind === 'choice');
  const options = fields.map(({ id, label, required }) => ({ value: id, label: required ? `${label} (required)` : label }));
  return (
    <section class="mapping-scroll" aria-label="Dimensions and their values">
      <table class="mapping-table">
        <thead>
          <tr>
            <th scope="col">Dimension</th>
            <th scope="col">Field</th>
            {scores.map((score) => (
              <th key={score} scope="col" class="mapping-score">
                {score}
              </th>
            ))}
            <th scope="col">Not assessed</th>
          </tr>
        </thead>
        <tbody>
          {mapping.rows.map((row) => (
            <tr key={row.dimension}>
              <th scope="row">{row.name}</th>
              <td class="mapping-field">
                <Choose
                  label={`Field for ${row.name}`}
                  value={row.field}
                  options={options}
                  none="No field"
                  onChoose={(field) => onChange(chooseField(mapping, row.dimension, field))}
                />
              </td>
              <Values row={row} mapping={mapping} onChange={onChange} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
