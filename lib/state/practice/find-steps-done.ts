import { type PracticeStep, stepsDone } from '@/lib/core/practice/steps';
import { findOverview, listLastNotes } from '@/lib/storage/interview/interviews';

const mostNotes = 200;

/** Finds which steps of the practice call a stored interview has completed; null where it is not stored. */
export async function findStepsDone(interviewId: string): Promise<ReadonlySet<PracticeStep> | null> {
  const found = await findOverview(interviewId);
  if (found === null) return null;
  const { interview, evidence, ratings } = found;
  const notes = await listLastNotes(interview.id, mostNotes);
  return stepsDone({
    dimensions: interview.rubric.dimensions.map(({ id }) => id),
    worded: notes.filter(({ text }) => text.trim() !== '').length,
    evidence,
    rated: ratings.map(({ dimension }) => dimension),
    recommendation: interview.recommendation,
    finishedAt: interview.finishedAt,
  });
}
