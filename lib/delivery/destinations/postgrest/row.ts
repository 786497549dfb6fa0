import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';

/** The row of a scorecard where no expression makes another. */
export function rowOf({ data }: Pick<ScorecardEnvelope, 'data'>) {
  return {
    scorecard_id: data.id,
    revision: data.revision,
    finished_at: data.interview.finishedAt,
    candidate: data.candidate.name,
    interviewer: data.interviewer.name ?? data.interviewer.email,
    rubric: data.rubric.title,
    recommendation: data.recommendation,
    score: data.score.value,
    scorecard: data,
  };
}

/** One row of a table, by column. */
export type TableRow = Readonly<Record<string, unknown>>;

const sample = {
  scorecard_id: '00000000-0000-7000-8000-000000000000',
  revision: 1,
  finished_at: '2026-01-01T00:00:00.000Z',
  candidate: 'Connection test',
  interviewer: 'Connection test',
  rubric: 'Connection test',
  recommendation: 'yes',
  score: 3,
  scorecard: {},
} satisfies { readonly [Column in keyof ReturnType<typeof rowOf>]: unknown };

/** A row as `rowOf` makes it, for a scorecard that does not exist; null where it has no value in one of the columns `needed`. */
export const sampleRow = (needed: readonly string[]): TableRow | null => (needed.every((column) => column in sample) ? sample : null);
