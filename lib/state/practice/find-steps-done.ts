import { type PracticeStep, stepsDone } from '@/lib/core/practice/steps';
import { findLatest } from '@/lib/storage/interview/interviews';

const mostNotes = 200;

/** Finds which steps of the practice call a stored interview has completed; null where it is not stored. */
export async function findStepsDone(interviewId: string): Promise<ReadonlySet<PracticeStep> | null> {
  const found = await findLatest(interviewId, mostNotes);
  if (found === null) return null;
  const { notes, overview } = found;
  const { interview, evidence, ratings } = overview;
  return stepsDone({
    dimensions: interview.rubric.dimensions.map(({ id }) => id),
    worded: notes.filter(({ text }) => text.trim() !== '').length,
    evidence,
    rated: ratings.map(({ dimension }) => dimension),
    recommendation: interview.recommendation,
    finishedAt: interview.finishedAt,
  });
}
