import * as z from 'zod/mini';
import type { Form, MappingField } from '@/lib/core/mapping/form';

const ashbyFieldSchema = z.object({
  isRequired: z.boolean(),
  field: z.object({
    path: z.string(),
    type: z.string(),
    title: z.string(),
    selectableValues: z.optional(z.array(z.object({ label: z.string(), value: z.string() }))),
  }),
});

/** A feedback form as Ashby describes it. */
export const ashbyFormSchema = z.object({
  id: z.string(),
  title: z.string(),
  isArchived: z.optional(z.boolean()),
  formDefinition: z.object({ sections: z.optional(z.array(z.object({ fields: z.array(ashbyFieldSchema) }))) }),
});

const scoreOptions = ['1', '2', '3', '4'].map((value) => ({ value, label: value }));
const yesOrNo = [
  { value: 'false', label: 'No' },
  { value: 'true', label: 'Yes' },
];
const textTypes = new Set(['RichText', 'LongText', 'String']);

function readField({ isRequired, field }: z.infer<typeof ashbyFieldSchema>): MappingField {
  const { path, type, title, selectableValues = [] } = field;
  const common = { id: path, label: title, type, required: isRequired, notAssessed: null, takesComment: false };
  if (type === 'Score') return { ...common, kind: 'score', options: scoreOptions };
  if (type === 'Boolean') return { ...common, kind: 'choice', options: yesOrNo };
  if (type === 'ValueSelect' || type === 'MultiValueSelect') return { ...common, kind: 'choice', options: selectableValues };
  return { ...common, kind: textTypes.has(type) ? 'text' : 'other', options: [] };
}

/** The form in our own terms. */
export const readForm = ({ id, title, formDefinition }: z.infer<typeof ashbyFormSchema>): Form => ({
  id,
  title,
  fields: (formDefinition.sections ?? []).flatMap(({ fields }) => fields.map(readField)),
});
