import { median } from './stats.ts';

/** Measures for some rounds and prints each figure's median, by its name. */
export async function printMedians(rounds: number, measureOnce: () => Promise<Readonly<Record<string, number>>>): Promise<void> {
  const found: Readonly<Record<string, number>>[] = [];
  for (let round = 0; round < rounds; round++) {
    found.push(await measureOnce());
    console.error(`round ${round + 1} of ${rounds}`);
  }
  for (const metric of Object.keys(found[0] ?? {}))
    console.log(`${metric}: ${median(found.map((figures) => figures[metric] ?? Number.NaN)).toFixed(1)}`);
}
