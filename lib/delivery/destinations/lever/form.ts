import * as z from 'zod/mini';
import type { Form, MappingField } from '@/lib/core/mapping/form';

const leverFieldSchema = z.object({
  id: z.string(),
  type: z.string(),
  text: z.string(),
  required: z.optional(z.boolean()),
  options: z.nullish(z.array(z.object({ text: z.string() }))),
  scores: z.nullish(z.array(z.object({ text: z.string() }))),
});

/** A feedback template as Lever describes it. */
export const templateSchema = z.object({ id: z.string(), text: z.string(), fields: z.array(leverFieldSchema) });

const thumbs = ['1', '2', '3', '4'];
const option = (value: string, label = value) => ({ value, label });
const choices = new Set(['score-system', 'dropdown', 'multiple-choice', 'multiple-select']);

function readField(field: z.infer<typeof leverFieldSchema>): readonly MappingField[] {
  const { id, type, text, required = false, options, scores } = field;
  const common = { id, label: text, type, required, notAssessed: null, takesComment: false };
  if (type === 'scorecard')
    return (scores ?? []).map((score, index) => ({
      ...common,
      id: `${id}#${index}`,
      label: score.text,
      required: false,
      kind: 'score',
      options: [option('0', 'n.a.'), ...thumbs.map((value) => option(value))],
      notAssessed: '0',
      takesComment: true,
    }));
  if (type === 'yes-no')
    return [{ ...common, kind: 'choice', options: [option('no', 'No'), option('yes', 'Yes'), option('null', 'n.a.')], notAssessed: 'null' }];
  if (choices.has(type)) return [{ ...common, kind: 'choice', options: (options ?? []).map((entry) => option(entry.text)) }];
  return [{ ...common, kind: type === 'text' || type === 'textarea' ? 'text' : 'other', options: [] }];
}

/** The template in our own terms: a scorecard field becomes one field for each of its scores. */
export const readTemplate = ({ id, text, fields }: z.infer<typeof templateSchema>): Form => ({ id, title: text, fields: fields.flatMap(readField) });
