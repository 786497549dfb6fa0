import type { SessionSample } from './session';

/** How many samples of each dimension a session begins with: two of seven dimensions take about a quarter of an hour. */
export const samplesPerDimension = 2;

/** The ids of the samples that are suggested for a session: of each dimension those that were used the least, in their order. */
export function suggestSamples(samples: readonly SessionSample[], used: readonly string[]): readonly string[] {
  const times = (id: string) => used.filter((one) => one === id).length;
  const byDimension = Map.groupBy(samples, ({ dimension }) => dimension);
  return [...byDimension.values()].flatMap((own) =>
    own
      .toSorted((a, b) => times(a.id) - times(b.id))
      .slice(0, samplesPerDimension)
      .map(({ id }) => id),
  );
}
