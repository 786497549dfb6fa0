import { isEvidence } from '@/lib/core/interview/evidence';
import type { Interview, Note, Rating } from '@/lib/core/interview/interview';
import type { Dimension } from '@/lib/core/rubric/rubric';

/** How many notes are evidence for each dimension, by its id, or `uncounted`; a dimension without any may be absent. */
export type EvidenceCounts = Readonly<Record<string, number>>;

/** What the review looks at: the interview, its ratings, and how much evidence there is. */
export type Reviewable = { readonly interview: Interview; readonly ratings: readonly Rating[]; readonly evidence: EvidenceCounts };

/** The notes that are a dimension's evidence. */
export function evidenceOf(dimension: string, notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => note.dimension === dimension && isEvidence(note));
}

/** How many of the notes are evidence for each dimension. */
export function countEvidence(notes: readonly Note[]): EvidenceCounts {
  const counts: Record<string, number> = {};
  for (const note of notes) if (note.dimension !== null && isEvidence(note)) counts[note.dimension] = (counts[note.dimension] ?? 0) + 1;
  return counts;
}

/** What a dimension has: a rating, evidence, or nothing. */
export type DimensionCoverage = 'empty' | 'noted' | 'rated';

/** 'rated', else 'noted' when there is evidence, else 'empty'. */
export function coverageOf(dimension: string, { ratings, evidence }: Pick<Reviewable, 'ratings' | 'evidence'>): DimensionCoverage {
  if (ratings.some((rating) => rating.dimension === dimension)) return 'rated';
  return (evidence[dimension] ?? 0) > 0 ? 'noted' : 'empty';
}

/** The next dimension after `current` without a rating and evidence, in the rubric's order and starting over at the end; null when there is none. */
export function findUncovered(reviewable: Reviewable, current: string | null): Dimension | null {
  const { dimensions } = reviewable.interview.rubric;
  const start = dimensions.findIndex(({ id }) => id === current) + 1;
  const inTurn = [...dimensions.slice(start), ...dimensions.slice(0, start)];
  return inTurn.find(({ id }) => coverageOf(id, reviewable) === 'empty') ?? null;
}
