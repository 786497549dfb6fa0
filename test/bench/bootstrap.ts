import { bootstrapAlpha, usualDraws } from '@/lib/core/statistics/bootstrap';
import { seededRandom } from '@/lib/core/statistics/random';
import { median } from './stats.ts';

// Measures how long the interval of alpha takes, compared with a bare loop that draws as many units and adds a number for each:
// npm run bench:bootstrap [raters] [units] [rounds]

const raters = Number(process.argv[2] ?? 10);
const units = Number(process.argv[3] ?? 60);
const rounds = Number(process.argv[4] ?? 21);

const random = seededRandom(1);
const ratings = Array.from({ length: raters }, () => Array.from({ length: units }, () => 1 + Math.floor(random() * 5)));

function drawBare(): number {
  const numbers = Float64Array.from({ length: units }, () => random());
  let total = 0;
  for (let draw = 0; draw < usualDraws * units; draw++) total += numbers[Math.floor(random() * units)] ?? 0;
  return total;
}

/** The processor time of this process, in milliseconds: what other processes take is not in it. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const describe = (times: readonly number[]) =>
  `first ${times[0]?.toFixed(1)} ms, median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`;

function time(work: () => unknown): number {
  const [times, own]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [began, used] = [performance.now(), processorMs()];
    work();
    times.push(performance.now() - began);
    own.push(processorMs() - used);
  }
  process.stdout.write(`${describe(times)}; processor: ${describe(own)}\n`);
  return median(times);
}

process.stdout.write(`${usualDraws} draws of ${units} units, ${raters} raters, ${rounds} rounds\nbootstrap: `);
const bootstrap = time(() => bootstrapAlpha(ratings, 'ordinal'));
process.stdout.write('bare loop: ');
const bare = time(drawBare);
process.stdout.write(`ratio: ${(bootstrap / bare).toFixed(1)}\n`);
