import { isEvidence } from '@/lib/core/interview/evidence';
import type { Note, RatingValue } from '@/lib/core/interview/interview';
import { sortNotes } from '@/lib/core/interview/order';
import { anchorOf, type Dimension } from '@/lib/core/rubric/rubric';
import { type Doubt, findDoubt } from './doubts';
import { missingOf } from './missing';
import type { Reviewable } from './review';

/** How many notes of a dimension are strengths, concerns, follow-ups, and none of these. */
export type StanceCounts = Readonly<Record<'for' | 'against' | 'revisit' | 'plain', number>>;

/** One dimension of the review's checklist. */
export type ChecklistRow = {
  readonly dimension: Dimension;
  readonly value: RatingValue | undefined;
  /** The anchor that the score claims; null without a score. */
  readonly anchor: string | null;
  /** The notes that are its evidence: strengths, concerns, follow-ups and the rest, each in order of time. */
  readonly evidence: readonly Note[];
  readonly counts: StanceCounts;
  /** What is missing before the finish; null when it is complete. */
  readonly missing: 'rating' | 'evidence' | null;
  /** What is worth a second look; null when nothing is. */
  readonly doubt: Doubt | null;
};

const stanceOrder: readonly Note['stance'][] = ['for', 'against', 'revisit', null];

const bySign = (notes: readonly Note[]): readonly Note[] =>
  sortNotes(notes).toSorted((a, b) => stanceOrder.indexOf(a.stance) - stanceOrder.indexOf(b.stance));

/** Counts notes by what they speak for. */
export function countStances(notes: readonly Pick<Note, 'stance'>[]): StanceCounts {
  const counts = { for: 0, against: 0, revisit: 0, plain: 0 };
  for (const { stance } of notes) counts[stance ?? 'plain'] += 1;
  return counts;
}

/** The rows of the review's checklist in the rubric's order; `notes` are those of the interview, in any order. */
export function makeChecklist(reviewable: Reviewable, notes: readonly Note[]): readonly ChecklistRow[] {
  const filed = Map.groupBy(notes.filter(isEvidence), ({ dimension }) => dimension);
  return reviewable.interview.rubric.dimensions.map((dimension) => {
    const value = reviewable.ratings.find((rating) => rating.dimension === dimension.id)?.value;
    const evidence = bySign(filed.get(dimension.id) ?? []);
    return {
      dimension,
      value,
      anchor: typeof value === 'number' ? anchorOf(dimension.anchors, value) : null,
      evidence,
      counts: countStances(evidence),
      missing: missingOf(dimension, reviewable)?.what ?? null,
      doubt: findDoubt(value, evidence),
    };
  });
}
