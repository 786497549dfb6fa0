import { recommendationLabels } from '@/lib/core/interview/interview';
import { describeInterviewer } from '@/lib/core/scorecard/describe-interviewer';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard';
import { noteLine } from './fill-mapping';

/** One field to copy by hand: where it goes, the score to choose, and the text to paste. */
export type HandOffField = { readonly name: string; readonly score: string; readonly text: string };

/**
 * A scorecard as fields to copy into a form that no program may fill in: the dimensions in the rubric's order, the interviewer, then the whole text.
 */
export function makeHandOffFields({ data }: ScorecardEnvelope): readonly HandOffField[] {
  const wordsOf = (dimension: string | null) =>
    data.notes
      .filter((note) => note.dimension === dimension && note.text.trim() !== '')
      .map(noteLine)
      .join('\n');
  const dimensions = data.rubric.dimensions.map(({ id, name }) => {
    const score = data.ratings.find(({ dimension }) => dimension === id)?.score ?? null;
    return { name, score: score === null ? 'Not assessed' : `${score} of ${data.rubric.scale.max}`, text: wordsOf(id) };
  });
  const loose = wordsOf(null);
  const rest = loose === '' ? [] : [{ name: 'Other notes', score: '', text: loose }];
  const signature = { name: 'Interviewer', score: '', text: describeInterviewer(data.interviewer) };
  return [
    ...dimensions,
    signature,
    ...rest,
    { name: 'Overall', score: recommendationLabels[data.recommendation ?? ''] ?? '', text: data.summary ?? '' },
  ];
}
