import { anchorOf } from '@/lib/core/rubric/rubric';
import { calculateScore } from '@/lib/core/scorecard/score';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { loadSamples } from '@/lib/rubrics/load-samples';

/** A dimension of an example: its score, the anchor of that, and the note that it is based on. */
export type ExampleRating = { readonly dimension: string; readonly score: number; readonly anchor: string; readonly note: string };

/** A complete example: the same score in every dimension, and so on the whole. */
export type ExampleScorecard = {
  readonly is: 'great' | 'good' | 'noFit';
  readonly score: number | null;
  readonly ratings: readonly ExampleRating[];
};

const scores = [
  ['great', 5],
  ['good', 3],
  ['noFit', 1],
] as const;

/** The three complete examples of a built-in rubric: great, good and no fit; none for another rubric. */
export async function readExamples(rubricId: string): Promise<readonly ExampleScorecard[]> {
  const samples = await loadSamples(rubricId);
  const rubric = await builtInRubrics.find(({ id }) => id === rubricId)?.load();
  if (samples === null || rubric === undefined) return [];
  return scores.map(([is, score]) => ({
    is,
    score: calculateScore(
      rubric.dimensions,
      rubric.dimensions.map(({ id }) => ({ dimension: id, value: score })),
    ).value,
    ratings: rubric.dimensions.map(({ id, name, anchors }) => ({
      dimension: name,
      score,
      anchor: anchorOf(anchors, score),
      note: samples[id]?.[is] ?? '',
    })),
  }));
}
