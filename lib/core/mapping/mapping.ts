import * as z from 'zod/mini';
import type { DeliveryReasons } from '@/lib/core/delivery/reason';
import type { PlanLoss } from '@/lib/core/delivery/reasons/plan-remarks';
import { recommendations, scores } from '@/lib/core/interview/interview';
import { because } from '@/lib/core/reasons';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Form, findMappingField, formSchema } from './form';

const id = z.string().check(z.minLength(1), z.maxLength(2000));
const value = z.nullable(z.string().check(z.maxLength(2000)));

/** Where one dimension goes: a field, and the value for each score. A null value is not sent; a null `notAssessed` leaves the field out. */
export const rowSchema = z.readonly(
  z.object({
    dimension: id,
    name: id,
    field: z.nullable(id),
    values: z.readonly(z.array(z.readonly(z.object({ score: z.literal(scores), value })))),
    notAssessed: value,
  }),
);
/** Where one dimension goes. */
export type MappingRow = z.infer<typeof rowSchema>;

const recommendationSchema = z.readonly(
  z.object({
    field: z.nullable(id),
    values: z.readonly(z.array(z.readonly(z.object({ recommendation: z.enum(recommendations), value })))),
  }),
);

/** How a rubric's scorecards fill in a target's form, as the user confirmed it. It holds the form that it was made for. */
export const mappingSchema = z.readonly(
  z.object({
    rubric: z.readonly(z.object({ id, version: z.int().check(z.gte(1)) })),
    form: formSchema,
    rows: z.readonly(z.array(rowSchema)),
    recommendation: recommendationSchema,
    /** The text field for everything that has no field of its own; null sends none of it. */
    text: z.nullable(id),
  }),
);
/** How a rubric's scorecards fill in a target's form. */
export type DestinationMapping = z.infer<typeof mappingSchema>;

/** The part of a rubric that a mapping uses. */
export type MappedRubric = Pick<Rubric, 'id' | 'version'> & { readonly dimensions: readonly { readonly id: string; readonly name: string }[] };

/** The key a mapping is saved under: one for each version of a rubric and each form. */
export const mappingKey = (rubric: { readonly id: string; readonly version: number }, formId: string): string =>
  JSON.stringify([rubric.id, rubric.version, formId]);

function rowProblems(row: MappingRow, form: Form): DeliveryReasons {
  if (row.field === null) return [];
  const field = findMappingField(form, row.field);
  if (field === undefined) return [because('row-field-missing', { name: row.name })];
  const offered = new Set(field.options.map((option) => option.value));
  const foreign = row.values.find((entry) => entry.value !== null && !offered.has(entry.value));
  if (foreign !== undefined)
    return [because('row-value-foreign', { name: row.name, label: field.label, value: `${foreign.value}`, score: foreign.score })];
  const unset = row.values.filter((entry) => entry.value === null).map(({ score }) => score);
  if (unset.length > 0) return [because('row-values-unset', { name: row.name, scores: unset })];
  if (row.notAssessed !== null && row.notAssessed !== field.notAssessed) return [because('row-not-assessed', { name: row.name })];
  return [];
}

function recommendationProblems({ form, recommendation }: DestinationMapping): DeliveryReasons {
  if (recommendation.field === null) return [];
  const field = findMappingField(form, recommendation.field);
  if (field === undefined) return [because('recommendation-field-missing', {})];
  const offered = new Set(field.options.map((option) => option.value));
  const fits = recommendation.values.every((entry) => entry.value !== null && offered.has(entry.value));
  return fits ? [] : [because('recommendation-values', { label: field.label })];
}

function doubled({ rows, recommendation, text }: DestinationMapping): DeliveryReasons {
  const used = [...rows.map(({ field }) => field), recommendation.field, text].filter((field) => field !== null);
  return used.length === new Set(used).size ? [] : [because('two-to-one-field', {})];
}

function unfilled({ form, rows, recommendation, text }: DestinationMapping): DeliveryReasons {
  const used = new Set([...rows.map(({ field }) => field), recommendation.field, text]);
  return form.fields
    .filter((field) => field.required && !used.has(field.id))
    .map((field) =>
      field.kind === 'other' ? because('required-unfillable', { label: field.label }) : because('required-unused', { label: field.label }),
    );
}

/** What has to be corrected before a mapping can be saved; empty when nothing. */
export function findMappingErrors(mapping: DestinationMapping): DeliveryReasons {
  return [
    ...mapping.rows.flatMap((row) => rowProblems(row, mapping.form)),
    ...recommendationProblems(mapping),
    ...doubled(mapping),
    ...unfilled(mapping),
  ];
}

/** Groups of scores that a row sends as the same value; groups of one are left out. */
export function mergedScores(row: MappingRow): readonly { readonly value: string; readonly scores: readonly number[] }[] {
  if (row.field === null) return [];
  const groups = new Map<string, number[]>();
  for (const entry of row.values) if (entry.value !== null) groups.set(entry.value, [...(groups.get(entry.value) ?? []), entry.score]);
  return [...groups].filter(([, merged]) => merged.length > 1).map(([shared, merged]) => ({ value: shared, scores: merged }));
}

function mergers({ form, rows }: DestinationMapping): readonly PlanLoss[] {
  const merged = new Map<string, { readonly names: readonly string[]; readonly scores: readonly number[]; readonly label: string }>();
  for (const row of rows)
    for (const { value: shared, scores: of } of mergedScores(row)) {
      const label = findMappingField(form, row.field)?.options.find((option) => option.value === shared)?.label ?? shared;
      const key = JSON.stringify([of, label]);
      merged.set(key, { names: [...(merged.get(key)?.names ?? []), row.name], scores: of, label });
    }
  return [...merged.values()].map((params) => because('scores-merged', params));
}

/** What a mapping sends as text only or not at all, whatever the scorecard says. */
export function unmappedFields({ form, rows, recommendation, text }: DestinationMapping): readonly PlanLoss[] {
  const into = findMappingField(form, text)?.label ?? null;
  const names = rows.filter(({ field }) => field === null).map(({ name }) => name);
  return [
    ...(names.length === 0 ? [] : [because('dimensions-unmapped', { names, into })]),
    ...(recommendation.field === null ? [because('recommendation-unmapped', { into })] : []),
    ...(into === null ? [because('rest-unmapped', {})] : []),
  ];
}

/** What a mapping loses whatever the scorecard says: merged scores, what becomes text only, what is not sent. */
export const findMappingLosses = (mapping: DestinationMapping): readonly PlanLoss[] => [...mergers(mapping), ...unmappedFields(mapping)];

/** The mappings of one rubric, one for each version and form. */
export const mappingsSchema = z.readonly(z.array(mappingSchema));
/** The mappings of one rubric. */
export type Mappings = z.infer<typeof mappingsSchema>;

/** The mappings with one added, in place of the one for the same version and form. */
export const withMapping = (mappings: Mappings, added: DestinationMapping): Mappings => [
  ...mappings.filter(({ rubric, form }) => mappingKey(rubric, form.id) !== mappingKey(added.rubric, added.form.id)),
  added,
];
