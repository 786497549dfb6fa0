import type { Recommendation } from '@/lib/core/interview/interview';
import { findMappingField } from './form';
import type { DestinationMapping, MappingRow } from './mapping';
import { suggestValues } from './suggest-mapping';

const changeRow = (mapping: DestinationMapping, dimension: string, change: (row: MappingRow) => MappingRow): DestinationMapping => ({
  ...mapping,
  rows: mapping.rows.map((row) => (row.dimension === dimension ? change(row) : row)),
});

/** Maps a dimension to another field, or to none, and suggests values for the new field's scale. */
export function chooseField(mapping: DestinationMapping, dimension: string, id: string | null): DestinationMapping {
  const field = findMappingField(mapping.form, id);
  return changeRow(mapping, dimension, (row) => ({
    ...row,
    field: field?.id ?? null,
    values: suggestValues(field),
    notAssessed: field?.notAssessed ?? null,
  }));
}

/** Sets the value that is sent for one score of a dimension. */
export const chooseValue = (mapping: DestinationMapping, dimension: string, score: number, value: string | null): DestinationMapping =>
  changeRow(mapping, dimension, (row) => ({ ...row, values: row.values.map((entry) => (entry.score === score ? { ...entry, value } : entry)) }));

/** Maps the recommendation to another field, or to none. Its values then have to be chosen. */
export const chooseRecommendationField = (mapping: DestinationMapping, field: string | null): DestinationMapping => ({
  ...mapping,
  recommendation: { field, values: mapping.recommendation.values.map((entry) => ({ ...entry, value: null })) },
});

/** Sets the value that is sent for one recommendation. */
export const chooseRecommendation = (mapping: DestinationMapping, recommendation: Recommendation, value: string | null): DestinationMapping => ({
  ...mapping,
  recommendation: {
    ...mapping.recommendation,
    values: mapping.recommendation.values.map((entry) => (entry.recommendation === recommendation ? { ...entry, value } : entry)),
  },
});
