import type { InterviewRecord, Note, Rating } from './interview';
import type { Dimension } from './rubric';

/** One thing that stands between a scorecard and its finish. */
export type Missing = { readonly what: 'rating' | 'evidence'; readonly dimension: Dimension } | { readonly what: 'recommendation' };

/** The notes that are a dimension's evidence: filed under it and not empty. */
export function evidenceOf(dimension: string, notes: readonly Note[]): readonly Note[] {
  return notes.filter((note) => note.dimension === dimension && note.text.trim() !== '');
}

/** What a dimension has to show for itself. */
export type Coverage = 'empty' | 'noted' | 'rated';

/** Rated, else noted when it has evidence, else empty. */
export function coverageOf(dimension: string, { notes, ratings }: Pick<InterviewRecord, 'notes' | 'ratings'>): Coverage {
  if (ratings.some((rating) => rating.dimension === dimension)) return 'rated';
  return evidenceOf(dimension, notes).length > 0 ? 'noted' : 'empty';
}

function missingOf(dimension: Dimension, notes: readonly Note[], ratings: readonly Rating[]): readonly Missing[] {
  const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
  if (value === undefined) return [{ what: 'rating', dimension }];
  if (value !== 'not-assessed' && evidenceOf(dimension.id, notes).length === 0) return [{ what: 'evidence', dimension }];
  return [];
}

/** Everything missing before the scorecard can be finished, in the rubric's order. */
export function findMissing({ interview, notes, ratings }: InterviewRecord): readonly Missing[] {
  const missing = interview.rubric.dimensions.flatMap((dimension) => missingOf(dimension, notes, ratings));
  return interview.recommendation === null ? [...missing, { what: 'recommendation' }] : missing;
}
