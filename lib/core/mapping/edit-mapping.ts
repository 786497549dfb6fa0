import type { Recommendation } from '@/lib/core/interview/interview';
import { findMappingField } from './form';
import type { DestinationMapping, MappingRow } from './mapping';
import { suggestValues } from './suggest-mapping';

const changeRow = (mapping: DestinationMapping, dimension: string, change: (row: MappingRow) => MappingRow): DestinationMapping => ({
  ...mapping,
  rows: mapping.rows.map((row) => (row.dimension === dimension ? change(row) : row)),
});

/** Sends a dimension to another field, or to none; its values are suggested anew for the field's scale. */
export function chooseField(mapping: DestinationMapping, dimension: string, id: string | null): DestinationMapping {
  const field = findMappingField(mapping.form, id);
  return changeRow(mapping, dimension, (row) => ({
    ...row,
    field: field?.id ?? null,
    values: suggestValues(field),
    notAssessed: field?.notAssessed ?? null,
  }));
}

/** Sends one score of a dimension as another value. */
export const chooseValue = (mapping: DestinationMapping, dimension: string, score: number, value: string | null): DestinationMapping =>
  changeRow(mapping, dimension, (row) => ({ ...row, values: row.values.map((entry) => (entry.score === score ? { ...entry, value } : entry)) }));

/** Sends the recommendation to another field, or to none; its values are to be chosen. */
export const chooseRecommendationField = (mapping: DestinationMapping, field: string | null): DestinationMapping => ({
  ...mapping,
  recommendation: { field, values: mapping.recommendation.values.map((entry) => ({ ...entry, value: null })) },
});

/** Sends one recommendation as another value. */
export const chooseRecommendation = (mapping: DestinationMapping, recommendation: Recommendation, value: string | null): DestinationMapping => ({
  ...mapping,
  recommendation: {
    ...mapping.recommendation,
    values: mapping.recommendation.values.map((entry) => (entry.recommendation === recommendation ? { ...entry, value } : entry)),
  },
});
