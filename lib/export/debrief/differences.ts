import type { DebriefEnvelope } from '@/lib/core/debrief/envelope/envelope-schema';
import type { RubricDifferences } from '@/lib/core/debrief/table/make-table';

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** How the rubrics of a debrief's scorecards differ, from its envelope; null where they do not. */
export function differencesOf({ scorecards, dimensions }: DebriefEnvelope['data']): RubricDifferences | null {
  const rubrics = scorecards.map(({ rubric }) => rubric);
  const weightsOf = (id: string) =>
    dimensions.flatMap(({ ratings }) => ratings.flatMap((rating) => (rating.scorecard === id ? [[rating.dimension, rating.weight]] : []))).sort();
  const versions = distinct(rubrics.map(({ id, version }) => `${id} ${version}`));
  const weights = distinct(scorecards.map(({ id }) => JSON.stringify(weightsOf(id))));
  const levels = distinct(rubrics.map(({ level }) => level));
  if (versions.length <= 1 && weights.length <= 1 && levels.length <= 1) return null;
  return {
    levels,
    titles: distinct(rubrics.map(({ title }) => title)),
    haveOtherVersions: versions.length > 1,
    haveOtherWeights: weights.length > 1,
    alignedByName: dimensions.filter(({ ids }) => ids.length > 1).map(({ id }) => id),
    missingSomewhere: dimensions.filter(({ ratings }) => ratings.length < scorecards.length).map(({ id }) => id),
  };
}
