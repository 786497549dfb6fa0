import {
  type Agreement,
  differencesByGroup,
  type GroupDifference,
  judgeAgreement,
  type RatingTable,
  type Severity,
  severities,
  summarizeScores,
} from '@/lib/core/statistics';
import type { ExpertRating } from './sample-texts';
import type { Calibration, RaterAnswers, SampleRating, SessionSample } from './session';

/** A sample with everyone's rating, in the order of the answers; null where someone did not rate it. */
export type ComparedSample = {
  readonly sample: SessionSample;
  readonly ratings: readonly (SampleRating | null)[];
  /** Null for a sample that no expert has rated. */
  readonly expert: ExpertRating | null;
  /** The highest score less the lowest; null where fewer than two rated it. */
  readonly spread: number | null;
};

/** How one rater differs from the others, and on which dimensions, the one with the largest difference first. */
export type RaterDifference = Severity & { readonly byDimension: readonly GroupDifference[] };

/** A session as it is compared. */
export type SessionComparison = {
  readonly answers: readonly RaterAnswers[];
  /** The disagreements first. */
  readonly samples: readonly ComparedSample[];
  readonly table: RatingTable;
  readonly agreement: Agreement;
  /** In the order of the answers. */
  readonly differences: readonly RaterDifference[];
};

/** The ratings of a session as a table: a list per rater with a score per sample. */
export const ratingTable = ({ samples }: Pick<Calibration, 'samples'>, answers: readonly RaterAnswers[]): RatingTable =>
  answers.map(({ ratings }) => samples.map(({ id }) => ratings.find(({ sample }) => sample === id)?.score ?? null));

function compareSample(sample: SessionSample, answers: readonly RaterAnswers[], experts: ReadonlyMap<string, ExpertRating>): ComparedSample {
  const ratings = answers.map((one) => one.ratings.find((rating) => rating.sample === sample.id) ?? null);
  const summary = summarizeScores(ratings.map((rating) => rating?.score ?? null));
  return { sample, ratings, expert: experts.get(sample.id) ?? null, spread: summary === null || summary.n < 2 ? null : summary.spread };
}

/** Compares the answers of all who have finished; `experts` are the experts' ratings by sample. */
export function compareAnswers(
  session: Pick<Calibration, 'samples'>,
  answers: readonly RaterAnswers[],
  experts: ReadonlyMap<string, ExpertRating>,
): SessionComparison {
  const table = ratingTable(session, answers);
  const dimensions = session.samples.map(({ dimension }) => dimension);
  return {
    answers,
    samples: session.samples.map((sample) => compareSample(sample, answers, experts)).toSorted((a, b) => (b.spread ?? -1) - (a.spread ?? -1)),
    table,
    agreement: judgeAgreement(table),
    differences: severities(table).map((severity, rater) => ({ ...severity, byDimension: differencesByGroup(table, rater, dimensions) })),
  };
}
