import { type PairAgreement, pairAgreement } from './agreement';
import { krippendorffAlpha } from './alpha';
import { intraclassCorrelation } from './intraclass';
import { pairableUnits, type RatingTable } from './units';

/** How well raters agree by their alpha: good from 0.80 on, tentative from 0.667 on, low below. */
export type AlphaBand = 'good' | 'tentative' | 'low';

/** The band of an alpha, which is not rounded before. */
export function bandOf(alpha: number): AlphaBand {
  if (alpha >= 0.8) return 'good';
  return alpha >= 0.667 ? 'tentative' : 'low';
}

/** The fewest pairable units, and the fewest raters, from which a figure is told. */
export const fewest = { units: 10, raters: 2 } as const;

/** How many units and raters more it takes until there is enough to tell. */
export type ShortBy = { readonly units: number; readonly raters: number };

/** A figure; or why there is none: too little to tell, or all ratings are one number, so that agreement cannot be told from chance. */
export type Finding<Told> =
  | ({ readonly is: 'told' } & Told)
  | { readonly is: 'too-little'; readonly shortBy: ShortBy }
  | { readonly is: 'no-variation' };

/** How well raters agree. */
export type Agreement = {
  /** How many raters rated a unit that another rated too. */
  readonly raters: number;
  /** How many units at least two raters rated. */
  readonly units: number;
  readonly exact: PairAgreement;
  readonly withinOne: PairAgreement;
  /** Krippendorff's alpha at the ordinal level. */
  readonly alpha: Finding<{ readonly value: number; readonly band: AlphaBand }>;
  /** ICC(2,1) over the units that every rater rated; `units` is their number. */
  readonly intraclass: Finding<{ readonly value: number }> & { readonly units: number };
};

/** The raters who rated a unit that another rated too. */
function pairableRaters(ratings: RatingTable): RatingTable {
  const isShared = (unit: number) => ratings.filter((values) => (values[unit] ?? null) !== null).length > 1;
  return ratings.filter((values) => values.some((value, unit) => value !== null && isShared(unit)));
}

/** The units that every one of some raters rated, a row each. */
function completeUnits(ratings: RatingTable): readonly (readonly number[])[] {
  const count = Math.max(0, ...ratings.map((values) => values.length));
  const rows = Array.from({ length: count }, (_, unit) => ratings.flatMap((values) => values[unit] ?? []));
  return ratings.length === 0 ? [] : rows.filter((row) => row.length === ratings.length);
}

function find<Told>(units: number, raters: number, tell: () => Told | null): Finding<Told> {
  const shortBy = { units: Math.max(0, fewest.units - units), raters: Math.max(0, fewest.raters - raters) };
  if (shortBy.units > 0 || shortBy.raters > 0) return { is: 'too-little', shortBy };
  const told = tell();
  return told === null ? { is: 'no-variation' } : { is: 'told', ...told };
}

function tellAlpha(ratings: RatingTable) {
  const value = krippendorffAlpha(ratings, 'ordinal');
  return value === null ? null : { value, band: bandOf(value) };
}

function tellIntraclass(rows: readonly (readonly number[])[]) {
  const value = intraclassCorrelation(rows, '2,1');
  return value === null ? null : { value };
}

/** Judges how well raters agree. A figure is told only from ten pairable units and two raters on; the counts are there always. */
export function judgeAgreement(ratings: RatingTable): Agreement {
  const units = pairableUnits(ratings).length;
  const raters = pairableRaters(ratings);
  const complete = completeUnits(raters);
  return {
    raters: raters.length,
    units,
    exact: pairAgreement(ratings, 0),
    withinOne: pairAgreement(ratings, 1),
    alpha: find(units, raters.length, () => tellAlpha(ratings)),
    intraclass: { ...find(complete.length, raters.length, () => tellIntraclass(complete)), units: complete.length },
  };
}
