import { type Recommendation, recommendations } from '@/lib/core/interview/interview';
import type { Rule } from '@/lib/core/rubric/rubric';
import { applyRules, type RuleOutcome } from '@/lib/core/scorecard/rules';
import type { RatedDimension } from '@/lib/core/scorecard/score';
import type { DebriefScorecard, ScorecardData } from '../debrief-scorecard';
import { addAll, areApart, divide, type Fraction, fraction, inHundredths, meanOf, multiply } from './fraction';
import type { DebriefRow, DebriefTable } from './make-table';

/** An average in hundredths, rounded half up, and how many values it is made of. */
export type Average = { readonly value: number; readonly n: number };

/** The averages of a debrief, null where nothing was assessed. */
export type Overall = {
  /** The mean of each scorecard's own weighted score; n counts scorecards. */
  readonly meanOfScores: Average | null;
  /** The weighted score of the dimensions' means; n counts dimensions. */
  readonly scoreOfMeans: Average | null;
  /** Whether the two differ by 0.05 or more before they are rounded. */
  readonly areApart: boolean;
};

const apart = fraction(5, 100);

/** The score that a scorecard's ratings give, not rounded; null where nothing that counts was assessed. */
function weightedScore({ rubric, ratings }: ScorecardData): Fraction | null {
  const counted = rubric.dimensions.flatMap(({ id, weight }) => {
    const score = ratings.find(({ dimension }) => dimension === id)?.score ?? null;
    return score === null ? [] : [{ weight, product: weight * score }];
  });
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const products = counted.reduce((sum, { product }) => sum + product, 0);
  return total === 0 ? null : fraction(products, total);
}

/** A row's share of the weight: the mean over scorecards of its share in their rubrics; a rubric without it counts as 0. */
function shareOf({ cells }: DebriefRow, columns: readonly DebriefScorecard[]): Fraction {
  const shares = columns.map(({ data }, index) => {
    const total = data.rubric.dimensions.reduce((sum, { weight }) => sum + weight, 0);
    return total === 0 ? fraction(0) : fraction(cells[index]?.weight ?? 0, total);
  });
  return meanOf(shares) ?? fraction(0);
}

const scoresOf = ({ cells }: DebriefRow): readonly number[] => cells.flatMap((cell) => cell?.score ?? []);

function scoreOfMeans({ columns, rows }: DebriefTable): { readonly score: Fraction; readonly n: number } | null {
  const counted = rows.flatMap((row) => {
    const mean = meanOf(scoresOf(row).map((score) => fraction(score)));
    const share = shareOf(row, columns);
    return mean === null || share.of === 0n ? [] : [{ share, product: multiply(share, mean) }];
  });
  if (counted.length === 0) return null;
  return { score: divide(addAll(counted.map(({ product }) => product)), addAll(counted.map(({ share }) => share))), n: counted.length };
}

/** The averages of a debrief, by both ways of averaging; nothing is rounded before the two are compared. */
export function averageScores(table: DebriefTable): Overall {
  const own = table.columns.flatMap(({ data }) => weightedScore(data) ?? []);
  const mean = meanOf(own);
  const means = scoreOfMeans(table);
  return {
    meanOfScores: mean === null ? null : { value: inHundredths(mean), n: own.length },
    scoreOfMeans: means === null ? null : { value: inHundredths(means.score), n: means.n },
    areApart: mean !== null && means !== null && areApart(mean, means.score, apart),
  };
}

/** How many scorecards recommend what; 'none' counts those without a recommendation. */
export type RecommendationCounts = Readonly<Record<Recommendation | 'none', number>>;

/** Counts recommendations; they are never averaged. */
export function countRecommendations(scorecards: readonly Pick<DebriefScorecard, 'data'>[]): RecommendationCounts {
  const count = (wanted: Recommendation | null) => scorecards.filter(({ data }) => data.recommendation === wanted).length;
  const [no, low, high, yes] = recommendations;
  return { [no]: count(no), [low]: count(low), [high]: count(high), [yes]: count(yes), none: count(null) };
}

/** A rule as its rubric states it, without what it found. */
const ruleAlone = (rule: Rule): Rule =>
  rule.rule === 'minimum-count'
    ? { rule: rule.rule, count: rule.count, score: rule.score }
    : { rule: rule.rule, dimension: rule.dimension, score: rule.score };

const rulesOf = ({ rubric, rules }: ScorecardData) => ({ level: rubric.level, dimensions: rubric.dimensions, rules: rules.map(ruleAlone) });

/** What each rule of a scorecard's rubric finds in its own ratings. */
export const applyOwnRules = (data: ScorecardData): readonly RuleOutcome[] =>
  applyRules(
    rulesOf(data),
    data.ratings.map(({ dimension, score }): RatedDimension => ({ dimension, value: score ?? 'not-assessed' })),
  );

/** A rule's result over the means, and the scorecards whose rubrics ask it. */
export type MeanRule = RuleOutcome & { readonly scorecards: readonly string[] };

/** The means of a scorecard's dimensions, under its own ids. */
const meansFor = ({ rubric }: ScorecardData, rows: readonly DebriefRow[]): readonly RatedDimension[] =>
  rubric.dimensions.map(({ id }) => ({ dimension: id, value: rows.find(({ ids }) => ids.includes(id))?.summary?.mean ?? 'not-assessed' }));

/** What the rules of all rubrics find in the means of the dimensions, each as its own rubric says; equal results once. */
export function applyMeanRules({ columns, rows }: DebriefTable): readonly MeanRule[] {
  const found = new Map<string, MeanRule>();
  for (const { data } of columns)
    for (const outcome of applyRules(rulesOf(data), meansFor(data, rows))) {
      const key = JSON.stringify(outcome);
      found.set(key, { ...outcome, scorecards: [...(found.get(key)?.scorecards ?? []), data.id] });
    }
  return [...found.values()];
}
