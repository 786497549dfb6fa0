/*
 * Measures page, panel and service worker beside two floors, round by round, and the sizes of the build. Prints each figure's median, and writes the
 * table and every round's figures to .output/bench.md and .output/bench.json.
 *
 *   npm run bench                          seven rounds
 *   npm run bench -- 3                     three rounds
 *   npm run bench -- --against <commit>    the build of a commit too, such as HEAD~1 or main
 *   npm run bench -- --against <folder>    another build too, which `npm run build:e2e` has made elsewhere: .output/chrome-mv3-e2e
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startCallServer } from '../e2e/harness/call-server.ts';
import { type Arm, listArms } from './arms.ts';
import { findBuild } from './build-of.ts';
import { type Figures, measure } from './measure.ts';
import { measureSizes } from './sizes.ts';
import { median } from './stats.ts';

const { values, positionals } = parseArgs({ options: { against: { type: 'string' } }, allowPositionals: true });
const against = values.against === undefined ? null : await findBuild(values.against);
const rounds = Number(positionals[0] ?? 7);
const arms = listArms(against);
const calls = await startCallServer();
const found = new Map(arms.map((arm) => [arm, [] as Figures[]]));

for (let round = 0; round < rounds; round++)
  for (let turn = 0; turn < arms.length; turn++) {
    const arm = arms[(round + turn) % arms.length];
    if (arm === undefined) continue;
    found.get(arm)?.push(await measure(arm, calls.port, against));
    console.error(`round ${round + 1} of ${rounds}: ${arm}`);
  }
calls.close();

const metrics = Object.keys(found.get('plumbline')?.[0] ?? {});
const shown = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 0));
const column = (metric: string, arm: Arm) => (found.get(arm) ?? []).map((figures) => figures[metric] ?? Number.NaN);
const ratio = (metric: string, to: Arm) =>
  median(column(metric, 'plumbline').map((value, round) => value / (column(metric, to)[round] ?? Number.NaN)));
const others = arms.filter((arm) => arm !== 'plumbline');

const sizes = measureSizes();
const table = [
  `Medians of ${rounds} rounds; a ratio is the median of each round's own ratio.`,
  '',
  `| metric | ${arms.join(' | ')} | ${others.map((arm) => `÷ ${arm}`).join(' | ')} |`,
  `|---|${'---|'.repeat(arms.length + others.length)}`,
  ...metrics.map((metric) => {
    const cells = [...arms.map((arm) => median(column(metric, arm))), ...others.map((arm) => ratio(metric, arm))];
    return `| ${metric} | ${cells.map(shown).join(' | ')} |`;
  }),
  '',
  '| part of the build | KiB after gzip |',
  '|---|---|',
  ...Object.entries(sizes).map(([part, size]) => `| ${part} | ${size.toFixed(1)} |`),
].join('\n');
console.log(table);
await writeFile('.output/bench.md', `${table}\n`);
await writeFile('.output/bench.json', `${JSON.stringify({ rounds, sizes, figures: Object.fromEntries(found) }, null, 2)}\n`);
