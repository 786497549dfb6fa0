import type { TrendFinding } from '@/lib/core/calibration/trend';
import type { Agreement, AlphaBand, AlphaInterval } from '@/lib/core/statistics';

const two = (value: number) => value.toFixed(2);
const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);
const count = (amount: number, one: string, many: string) => (amount === 1 ? `1 ${one}` : `${amount.toLocaleString()} ${many}`);

const sayAnswers = (units: number) => count(units, 'answer', 'answers');

/** Labels of a compared session. */
export const calibrationLabels = {
  ratings: 'Ratings',
  agreement: 'Agreement',
  answer: 'Answer',
  rater: 'Rater',
  expert: 'Expert',
  spread: 'Apart',
  same: 'The same',
  withinOne: 'Within one',
  alpha: 'Krippendorff’s α, ordinal',
  interval: '95\u00a0% interval',
  intraclass: 'ICC(2,1)',
  severity: 'Your severity',
} as const;

/** The names of the bands of alpha. */
export const bandNames: Readonly<Record<AlphaBand, string>> = { good: 'Good', tentative: 'Tentative', low: 'Low' };

const bandMeanings: Readonly<Record<AlphaBand, string>> = {
  good: 'Raters put what they rated in the same order. Ratings by different people can be compared.',
  tentative: 'Raters put what they rated in much the same order. Use it to talk, not to compare two candidates.',
  low: 'Raters read the anchors differently. Talk about what they rated most differently before the next interview.',
};

/** What a band of alpha means for the raters. */
export const explainBand = (band: AlphaBand): string => bandMeanings[band];

/** What is missing until agreement can be told. */
export function describeShortBy({ units, raters }: { readonly units: number; readonly raters: number }): string {
  const parts = [
    ...(units > 0 ? [`${units} more that two people have rated`] : []),
    ...(raters > 0 ? [count(raters, 'more rater', 'more raters')] : []),
  ];
  return `Still needed: ${parts.join(' and ')}.`;
}

/** The texts of a comparison. */
export const comparisonTexts = {
  disagreementsFirst: 'disagreements first',
  apart: (spread: number) => (spread === 0 ? 'the same' : `${spread} apart`),
  onlyOne: 'one rating',
  evidenceOf: (name: string) => `${name}:`,
  counts: ({ raters, units, exact }: Agreement, say = sayAnswers) =>
    `${count(raters, 'rater', 'raters')}, ${say(units)}, ${count(exact.pairs, 'pair of ratings', 'pairs of ratings')}`,
  real: 'Real interviews',
  realHint: (candidates: number) => `${count(candidates, 'candidate', 'candidates')} whom two or more have rated, from debriefs`,
  dimensionsRated: (units: number) => count(units, 'dimension of a candidate', 'dimensions of candidates'),
  same: ({ agreeing, pairs }: Agreement['exact']) => `the same, ${agreeing} of ${pairs}`,
  withinOne: ({ agreeing, pairs }: Agreement['exact']) => `within one, ${agreeing} of ${pairs}`,
  percent,
  more: (rows: number, widest: number | null) =>
    `Show ${rows} more${widest === null || widest > 1 ? '' : widest === 1 ? ', all within one' : ', all the same'}`,
  fewer: 'Show fewer',
  tooLittle: 'Too little to tell',
  soFar: ({ units, exact, withinOne }: Agreement) =>
    units === 0
      ? 'There are none yet.'
      : `There ${units === 1 ? 'is' : 'are'} ${units}: of ${count(exact.pairs, 'pair of ratings', 'pairs of ratings')}, ${exact.agreeing} are the same and ${withinOne.agreeing} within one.`,
  meter: (units: number, needed: number) => `${units} of ${sayAnswers(needed)}`,
  rated: ({ units, raters }: Agreement) => `${sayAnswers(units)}, ${count(raters, 'rater', 'raters')}`,
  enough: 'What would be enough',
  enoughHint: 'Add the files of those who have not sent theirs, or begin a session with more answers.',
  tooLittleHint: 'Agreement needs 10 answers that two or more people have rated.',
  noVariation: 'No variation',
  noVariationHint: 'All ratings are one number, so agreement cannot be told from chance.',
  drawing: 'The interval is being drawn…',
  noInterval: 'The interval could not be drawn.',
  interval: ({ low, high, draws, withoutVariation }: AlphaInterval) => {
    const omitted = withoutVariation > 0 ? ` ${withoutVariation} of ${draws} draws had no variation and are left out.` : '';
    return low === null || high === null
      ? `No draw has variation.${omitted}`
      : `With 95\u00a0% confidence it lies from ${two(low)} to ${two(high)}.${omitted}`;
  },
  gauge: (alpha: number, interval: AlphaInterval | null, band: AlphaBand) =>
    `Alpha ${two(alpha)}, ${interval?.low == null || interval.high === null ? 'no interval' : `interval ${two(interval.low)} to ${two(interval.high)}`}, ${bandNames[band].toLowerCase()}`,
  intraclass: (value: number, units: number, say = sayAnswers) =>
    `${two(value)}: the share of the differences that comes from what is rated, over ${say(units)} that all rated.`,
  figures: 'Figures as a table',
  trend: 'Months',
  trendColumns: ['Month', 'α', '95\u00a0% interval', 'Answers'] as const,
  trendTable: 'Months as a table',
  trendChart: (months: string) => `α by month with its interval: ${months}`,
  trendPoint: (month: string, alpha: number, interval: string) => `${month} ${two(alpha)} (${interval})`,
  range: (low: number | null | undefined, high: number | null | undefined) => (low == null || high == null ? '–' : `${two(low)} to ${two(high)}`),
  trends: {
    rose: 'The intervals of the first and the last month lie apart: agreement rose.',
    fell: 'The intervals of the first and the last month lie apart: agreement fell.',
    none: 'The intervals overlap: no trend yet.',
    'too-little': 'Too little to tell a trend: it needs two months with an interval.',
  } satisfies Readonly<Record<TrendFinding, string>>,
  view: 'Ratings by',
  byAnswer: 'By answer',
  byDimension: 'By dimension',
  dimensionHint: 'each rater’s mean over the answers',
  answers: sayAnswers,
  one: (value: number) => value.toFixed(1),
  upTo: (spread: number) => (spread === 0 ? 'the same' : `up to ${spread} apart`),
  onlyYou: 'only you see this',
  severityNone: 'Nobody else has rated these answers yet.',
  severity: (mean: number, n: number, deviation: number | null) =>
    `On average you rate ${two(Math.abs(mean))} ${mean < 0 ? 'lower' : 'higher'} than the others (${count(n, 'answer', 'answers')}${deviation === null ? '' : `, spread ${two(deviation)}`}).`,
  severityEqual: (n: number) => `On average you rate as the others do (${count(n, 'answer', 'answers')}).`,
  most: (dimension: string, mean: number, n: number) =>
    `You differ most on ${dimension}: ${two(Math.abs(mean))} ${mean < 0 ? 'lower' : 'higher'}, on ${count(n, 'answer', 'answers')}.`,
  ofAll: 'Severity of all raters',
  ownerOnly: 'shown to you because you chose the session; not a ranking of people',
  severityColumns: ['Rater', 'Answers', 'Mean difference', 'Spread', 'Differs most on'] as const,
  driftTitle: 'Your mean difference before',
  dividing: 'Anchors that divide you',
  anchor: (dimension: string, score: number) => `${dimension}, ${score === 2 ? '1–2' : score}`,
  reading: (score: number, evidence: string) => `Read as ${score}: “${evidence}”`,
  divides: (samples: number) => `divides raters on ${count(samples, 'answer', 'answers')}`,
  alone: 'Only your answers are here. Save them, send them to the others, and add theirs.',
  signed: (value: number) => (two(Math.abs(value)) === '0.00' ? '0.00' : `${value < 0 ? '−' : '+'}${two(Math.abs(value))}`),
  severityScale: (mean: number) =>
    `You rate ${mean === 0 ? 'as the others do' : `${two(Math.abs(mean))} ${mean < 0 ? 'lower' : 'higher'} than the others`}`,
  severityValue: (signed: string) => `you, ${signed}`,
  oneLower: '1 lower',
  asOthers: 'as the others',
  oneHigher: '1 higher',
  andBelow: (value: string) => `${value} and below`,
  two,
} as const;

/** What else is known of an agreement: how what was rated is counted, as sample answers where it is not given, and the interval of alpha. */
type AgreementDetails = { readonly say?: (units: number) => string; readonly interval?: AlphaInterval | null };

/** How well raters agree, as labelled sentences. */
export function describeAgreement(
  agreement: Agreement,
  { say = sayAnswers, interval = null }: AgreementDetails = {},
): readonly { readonly label: string; readonly text: string }[] {
  const { exact, withinOne, alpha, intraclass } = agreement;
  const alphaText =
    alpha.is === 'told'
      ? `${two(alpha.value)} (${bandNames[alpha.band].toLowerCase()}). ${explainBand(alpha.band)}`
      : alpha.is === 'no-variation'
        ? `${comparisonTexts.noVariation}. ${comparisonTexts.noVariationHint}`
        : `${comparisonTexts.tooLittle}. ${describeShortBy(alpha.shortBy)}`;
  return [
    { label: 'Rated by', text: comparisonTexts.counts(agreement, say) },
    { label: calibrationLabels.same, text: `${percent(exact.share)}, ${exact.agreeing} of ${exact.pairs}` },
    { label: calibrationLabels.withinOne, text: `${percent(withinOne.share)}, ${withinOne.agreeing} of ${withinOne.pairs}` },
    { label: calibrationLabels.alpha, text: alphaText },
    ...(interval === null ? [] : [{ label: calibrationLabels.interval, text: comparisonTexts.interval(interval) }]),
    ...(intraclass.is === 'told'
      ? [{ label: calibrationLabels.intraclass, text: comparisonTexts.intraclass(intraclass.value, intraclass.units, say) }]
      : []),
  ];
}
