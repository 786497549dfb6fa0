import { because, type NoParams, type ReasonOf } from '@/lib/core/reasons';
import { calculateScore } from '@/lib/core/scorecard/score';
import type { ScorecardData } from './debrief-scorecard';

/** The parameters of each way in which a scorecard contradicts itself; dimensions and notes are named by their ids. */
export type ScorecardFaultParams = {
  readonly 'not-finished': NoParams;
  readonly 'no-such-revision': { readonly revision: number };
  readonly 'dimension-twice': { readonly dimension: string };
  readonly 'weight-outside': { readonly dimension: string; readonly weight: number };
  readonly 'rated-twice': { readonly dimension: string };
  readonly 'unknown-dimension': { readonly dimension: string; readonly in: 'rating' | 'note' | 'rule' };
  readonly 'score-outside': { readonly dimension: string; readonly score: number };
  readonly 'unknown-evidence': { readonly dimension: string; readonly note: string };
  readonly 'score-differs': { readonly stated: number | null; readonly calculated: number | null };
  readonly 'coverage-differs': { readonly stated: number; readonly calculated: number };
};

/** What does not fit in a scorecard that contradicts itself. */
export type ScorecardFault = ReasonOf<ScorecardFaultParams>;

const scale = { min: 1, max: 5 } as const;
const mostWeight = 1000;

function listTwice(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

function faultsOfRubric({ rubric: { dimensions } }: ScorecardData): readonly ScorecardFault[] {
  return [
    ...listTwice(dimensions.map(({ id }) => id)).map((dimension) => because('dimension-twice', { dimension })),
    ...dimensions
      .filter(({ weight }) => weight < 0 || weight > mostWeight)
      .map(({ id: dimension, weight }) => because('weight-outside', { dimension, weight })),
  ];
}

function faultsOfDimensions({ rubric, ratings, notes, rules }: ScorecardData): readonly ScorecardFault[] {
  const known = new Set(rubric.dimensions.map(({ id }) => id));
  const unknown = (ids: readonly (string | null)[], place: 'rating' | 'note' | 'rule') =>
    [...new Set(ids)].flatMap((dimension) =>
      dimension === null || known.has(dimension) ? [] : [because('unknown-dimension', { dimension, in: place })],
    );
  return [
    ...unknown(
      ratings.map(({ dimension }) => dimension),
      'rating',
    ),
    ...unknown(
      notes.map(({ dimension }) => dimension),
      'note',
    ),
    ...unknown(
      rules.map((rule) => (rule.rule === 'minimum-score' ? rule.dimension : null)),
      'rule',
    ),
  ];
}

function faultsOfRatings({ ratings, notes }: ScorecardData): readonly ScorecardFault[] {
  const known = new Set(notes.map(({ id }) => id));
  return [
    ...listTwice(ratings.map(({ dimension }) => dimension)).map((dimension) => because('rated-twice', { dimension })),
    ...ratings.flatMap(({ dimension, score }) =>
      score === null || (score >= scale.min && score <= scale.max) ? [] : [because('score-outside', { dimension, score })],
    ),
    ...ratings.flatMap(({ dimension, evidence }) =>
      evidence.filter((note) => !known.has(note)).map((note) => because('unknown-evidence', { dimension, note })),
    ),
  ];
}

/** The score as its own formula gives it. */
const scoreOf = ({ rubric, ratings }: ScorecardData) =>
  calculateScore(
    rubric.dimensions,
    ratings.map(({ dimension, score }) => ({ dimension, value: score ?? 'not-assessed' })),
  );

function faultsOfScore(data: ScorecardData): readonly ScorecardFault[] {
  const { value, coverage } = scoreOf(data);
  if (data.score.value !== value) return [because('score-differs', { stated: data.score.value, calculated: value })];
  return data.score.coverage === coverage ? [] : [because('coverage-differs', { stated: data.score.coverage, calculated: coverage })];
}

/**
 * What does not fit in a scorecard of another device: a score that its ratings do not give, evidence or a dimension that does not exist, and the like;
 * empty for a sound one.
 */
export function findScorecardFaults(data: ScorecardData): readonly ScorecardFault[] {
  const found = [
    ...(data.interview.finishedAt === null ? [because('not-finished', {})] : []),
    ...(data.revision < 1 ? [because('no-such-revision', { revision: data.revision })] : []),
    ...faultsOfRubric(data),
    ...faultsOfDimensions(data),
    ...faultsOfRatings(data),
  ];
  return found.length > 0 ? found : faultsOfScore(data);
}
