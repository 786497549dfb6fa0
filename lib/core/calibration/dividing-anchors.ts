import type { ComparedSample } from './compare';
import type { SampleRating } from './session';

/** From which spread on a sample divides those who rated it. */
export const dividingSpread = 2;

/** An anchor that divides raters: the score between the two readings, and what each side wrote. */
export type DividingAnchor = {
  readonly dimension: string;
  /** The score of the anchor that lies between the lowest and the highest rating. */
  readonly score: number;
  /** How many samples it divides. */
  readonly samples: number;
  readonly low: SampleRating;
  readonly high: SampleRating;
};

function readingsOf({ ratings }: ComparedSample): { readonly low: SampleRating; readonly high: SampleRating } | null {
  const given = ratings.filter((rating) => rating !== null);
  const [first] = given;
  if (first === undefined) return null;
  const low = given.reduce((least, next) => (next.score < least.score ? next : least), first);
  const high = given.reduce((most, next) => (next.score > most.score ? next : most), first);
  return { low, high };
}

/** The anchors that divide raters, one for a dimension and score, those that divide most samples first. */
export function findDividingAnchors(samples: readonly ComparedSample[]): readonly DividingAnchor[] {
  const found = new Map<string, DividingAnchor>();
  for (const one of samples) {
    const readings = (one.spread ?? 0) >= dividingSpread ? readingsOf(one) : null;
    if (readings === null) continue;
    const { dimension } = one.sample;
    const score = Math.round((readings.low.score + readings.high.score) / 2);
    const key = `${dimension} ${score}`;
    const known = found.get(key);
    found.set(key, known === undefined ? { dimension, score, samples: 1, ...readings } : { ...known, samples: known.samples + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.samples - a.samples);
}
