import type { RubricDifferences } from '@/lib/core/debrief/table/make-table';
import { nameLevel } from '@/lib/text/interviews';

type Rows = readonly { readonly id: string; readonly name: string; readonly names: readonly string[] }[];

const listed = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** How the rubrics of a debrief differ, and how they were aligned all the same; nothing where they do not. */
export function describeDifferences({
  differences,
  rows,
}: {
  readonly differences: RubricDifferences | null;
  readonly rows: Rows;
}): readonly string[] {
  if (differences === null) return [];
  const { levels, titles, haveOtherVersions, haveOtherWeights, alignedByName, missingSomewhere } = differences;
  const named = (ids: readonly string[]) => listed(rows.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
  return [
    ...(levels.length > 1 ? [`The levels differ: ${levels.map(nameLevel).join(', ')}. Each scorecard keeps the rules of its own.`] : []),
    ...(titles.length > 1
      ? [`The rubrics differ: ${listed(titles)}.`]
      : haveOtherVersions
        ? ['The scorecards have different versions of the rubric.']
        : []),
    ...(haveOtherWeights ? ['The weights differ: each scorecard’s own score has its own, and the means have the mean of the weights.'] : []),
    ...(alignedByName.length > 0 ? [`Put in one row because of their name: ${named(alignedByName)}.`] : []),
    ...(missingSomewhere.length > 0 ? [`Not in every rubric: ${named(missingSomewhere)}.`] : []),
  ];
}
