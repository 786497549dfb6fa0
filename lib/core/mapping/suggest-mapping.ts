import { type Recommendation, recommendations, scores } from '@/lib/core/interview/interview';
import { type Form, isSameField, type MappingField } from './form';
import type { DestinationMapping, MappedRubric, MappingRow } from './mapping';

const filler = new Set(['and', 'the', 'of', 'a', 'to', 'for', 'skill', 'skills', 'overall', 'rating', 'score']);
const wordsOf = (name: string) => new Set((name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !filler.has(word)));
const pairsOf = (name: string) => {
  const letters = name.toLowerCase().replace(/[^\p{L}]+/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};
const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.size + other.size === 0 ? 0 : (2 * [...one].filter((item) => other.has(item)).length) / (one.size + other.size);

/** How similar two names are, 0 to 1: by common words or by common pairs of letters, whichever is more. */
export const nameSimilarity = (one: string, other: string): number =>
  Math.max(overlap(wordsOf(one), wordsOf(other)), overlap(pairsOf(one), pairsOf(other)));

const threshold = 0.5;

type Pair = { readonly dimension: string; readonly field: MappingField; readonly likeness: number };

/** The field for each dimension, most similar pair first, each field once. Dimensions without a similar field are absent. */
function pairByName(rubric: MappedRubric, fields: readonly MappingField[]): ReadonlyMap<string, MappingField> {
  const pairs: readonly Pair[] = rubric.dimensions.flatMap(({ id, name }) =>
    fields.map((field) => ({ dimension: id, field, likeness: nameSimilarity(name, field.label) })),
  );
  const chosen = new Map<string, MappingField>();
  const taken = new Set<string>();
  for (const pair of [...pairs].sort((a, b) => b.likeness - a.likeness)) {
    if (pair.likeness < threshold || chosen.has(pair.dimension) || taken.has(pair.field.id)) continue;
    chosen.set(pair.dimension, pair.field);
    taken.add(pair.field.id);
  }
  return chosen;
}

/**
 * The step, from 0, of a score on a scale of `count` steps. Four steps correspond to the four anchors, where 1 and 2 share one; halves are rounded
 * down.
 */
export function stepOf(score: number, count: number): number {
  if (count === 4) return Math.max(0, score - 2);
  return Math.floor(((score - 1) * (count - 1) + 1) / 4);
}

const strength: readonly (readonly [RegExp, number])[] = [
  [/\b(strong(ly)?|definite(ly)?) (no|not)\b/, 0],
  [/\b(strong(ly)?|definite(ly)?)\b/, 3],
  [/\b(no|not|negative|reject|decline)\b/, 1],
  [/\b(yes|hire|positive|advance|recommend)\b/, 2],
];
const strengthOf = (label: string) => strength.find(([words]) => words.test(label.toLowerCase().replace(/[_-]+/g, ' ')))?.[1] ?? null;
const numberOf = (label: string) => /^\D{0,2}(\d+)/.exec(label)?.[1];

type Option = MappingField['options'][number];

/** The options of a choice, lowest first, ordered by their leading number or by words of agreement; null when neither applies. */
export function inRisingOrder(options: readonly Option[]): readonly Option[] | null {
  for (const rank of [numberOf, strengthOf]) {
    const ranked = options.map((option) => ({ option, rank: rank(option.label) ?? null }));
    if (ranked.length === 0 || ranked.some((entry) => entry.rank === null) || new Set(ranked.map((entry) => entry.rank)).size < ranked.length)
      continue;
    return ranked.sort((a, b) => Number(a.rank) - Number(b.rank)).map(({ option }) => option);
  }
  return null;
}

const rising = (field: MappingField) => {
  const meant = field.options.filter((option) => option.value !== field.notAssessed);
  return field.kind === 'score' ? meant : inRisingOrder(meant);
};

/** A value for each score of a field, for the user to check; null where the order of the options is unknown. */
export function suggestValues(field: MappingField | undefined): MappingRow['values'] {
  const order = field === undefined ? null : rising(field);
  return scores.map((score) => ({ score, value: order?.[stepOf(score, order.length)]?.value ?? null }));
}

const recommends = /recommend|decision|overall|verdict|hire/i;

/**
 * The step, from 0, of a recommendation on a scale of `count` steps: extremes at the ends, nothing in the middle, as there is no neutral
 * recommendation.
 */
export function recommendationStep(recommendation: Recommendation, count: number): number {
  const place = recommendations.indexOf(recommendation);
  return count === 3 ? Math.max(0, place - 1) : Math.round((place * (count - 1)) / 3);
}

function suggestRecommendation(fields: readonly MappingField[]): DestinationMapping['recommendation'] {
  const field = fields.find(({ label, options }) => recommends.test(label) && options.length >= 2);
  const order = field === undefined ? null : rising(field);
  const values = recommendations.map((recommendation) => ({
    recommendation,
    value: order?.[recommendationStep(recommendation, order.length)]?.value ?? null,
  }));
  return { field: field?.id ?? null, values };
}

const takesAll = /note|comment|summary|feedback|detail|overall|general/i;

/** A first mapping for the user to correct: fields by similar names, values by the scale, and one text field for the rest. */
export function suggestMapping(rubric: MappedRubric, form: Form): DestinationMapping {
  const scales = form.fields.filter(({ kind }) => kind === 'score' || kind === 'choice');
  const texts = form.fields.filter(({ kind }) => kind === 'text');
  const recommendation = suggestRecommendation(scales);
  const pairs = pairByName(
    rubric,
    scales.filter(({ id }) => id !== recommendation.field),
  );
  const rows = rubric.dimensions.map(({ id, name }) => {
    const field = pairs.get(id);
    return { dimension: id, name, field: field?.id ?? null, values: suggestValues(field), notAssessed: field?.notAssessed ?? null };
  });
  const home = texts.find(({ label }) => takesAll.test(label)) ?? texts[0];
  return { rubric: { id: rubric.id, version: rubric.version }, form, rows, recommendation, text: home?.id ?? null };
}

/** A new mapping for a changed form that keeps every earlier choice that is still valid. */
export function carryOverMapping(before: DestinationMapping, suggested: DestinationMapping): DestinationMapping {
  const { form } = suggested;
  const holds = (field: string | null) => field === null || isSameField(before.form, form, field);
  const rows = suggested.rows.map((row) => {
    const old = before.rows.find(({ dimension }) => dimension === row.dimension);
    return old !== undefined && holds(old.field) ? { ...old, name: row.name } : row;
  });
  const recommendation = holds(before.recommendation.field) ? before.recommendation : suggested.recommendation;
  return { ...suggested, rows, recommendation, text: holds(before.text) ? before.text : suggested.text };
}
