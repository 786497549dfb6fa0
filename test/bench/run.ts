import { startCallServer } from '../e2e/harness/call-server.ts';
import { arms } from './arms.ts';
import { type Figures, measure } from './measure.ts';
import { median } from './stats.ts';

const rounds = Number(process.argv[2] ?? 7);
const calls = await startCallServer({ picturesPerSecond: 60 });
const found = new Map(arms.map((arm) => [arm, [] as Figures[]]));

for (let round = 0; round < rounds; round++)
  for (let turn = 0; turn < arms.length; turn++) {
    const arm = arms[(round + turn) % arms.length];
    if (arm === undefined) continue;
    found.get(arm)?.push(await measure(arm, calls.port));
    console.error(`round ${round + 1} of ${rounds}: ${arm}`);
  }
calls.close();

const metrics = Object.keys(found.get('plumbline')?.[0] ?? {});
const shown = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 0));
const column = (metric: string, arm: (typeof arms)[number]) => (found.get(arm) ?? []).map((figures) => figures[metric] ?? Number.NaN);
const ratio = (metric: string, to: (typeof arms)[number]) =>
  median(column(metric, 'plumbline').map((value, round) => value / (column(metric, to)[round] ?? Number.NaN)));

console.log(`Medians of ${rounds} rounds; a ratio is the median of each round's own ratio.\n`);
console.log(`| metric | ${arms.join(' | ')} | ÷ floor | ÷ lazy floor |\n|---|${'---|'.repeat(arms.length + 2)}`);
for (const metric of metrics)
  console.log(
    `| ${metric} | ${[...arms.map((arm) => median(column(metric, arm))), ratio(metric, 'floor'), ratio(metric, 'lazy floor')].map(shown).join(' | ')} |`,
  );
process.exit(0);
