import { pairableUnits, type RatingTable } from './units';

/** How many pairs of ratings of one unit agree, out of how many; `share` is from 0 to 1, null without any pair. */
export type PairAgreement = { readonly agreeing: number; readonly pairs: number; readonly share: number | null };

/**
 * Counts the pairs of raters that rated a unit at most `within` apart, over all units: 0 for exact agreement, 1 for within one. A further rater who
 * gives each unit's most frequent value never lowers the exact share where every unit has equally many ratings; elsewhere it can.
 */
export function pairAgreement(ratings: RatingTable, within: number): PairAgreement {
  let agreeing = 0;
  let pairs = 0;
  for (const unit of pairableUnits(ratings))
    for (const [at, one] of unit.entries())
      for (const other of unit.slice(at + 1)) {
        pairs += 1;
        if (Math.abs(one - other) <= within) agreeing += 1;
      }
  return { agreeing, pairs, share: pairs === 0 ? null : agreeing / pairs };
}
