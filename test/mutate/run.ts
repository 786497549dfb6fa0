/*
 * Breaks the code on purpose, one break at a time, and says which breaks no test notices. It works in a copy of the project, in a temporary folder.
 *
 *   npm run mutate                      every break that unit tests can show
 *   npm run mutate -- nonce             those whose name or file holds the word
 *   npm run mutate -- --browser         those too that only a browser shows
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breakText } from './apply.ts';
import type { Break, BrokenFile } from './break.ts';
import { brokenFiles } from './breaks/index.ts';
import { buildForBrowser } from './build.ts';
import { copyProject } from './copy.ts';
import { openTests, type TestRunner, type Tried } from './try-tests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const withBrowser = process.argv.includes('--browser');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));

type Candidate = BrokenFile & { readonly one: Break };
/** The result of a break: noticed, or why not. */
type Fate = 'killed' | 'survived' | 'text not found' | 'does not load';

const isWanted = ({ file, one }: Candidate) => words.length === 0 || words.some((word) => `${file} ${one.name}`.includes(word));
const all = brokenFiles.flatMap((entry): readonly Candidate[] => entry.breaks.map((one) => ({ ...entry, one }))).filter(isWanted);
const fates: Readonly<Record<Tried, Fate>> = { passed: 'survived', failed: 'killed', endless: 'killed', 'not-loaded': 'does not load' };

type Trial = { readonly folder: string; readonly project: 'unit' | 'browser'; runner: TestRunner };

async function runTests({ folder, project, runner }: Trial, tests: readonly string[], changed: readonly string[]): Promise<Tried> {
  if (project === 'browser') buildForBrowser(folder);
  return runner.run(tests, changed);
}

/** Tries one break, and leaves its file as it was; `last` is the file that was broken before. A run that did not end is left behind. */
async function tryBreak(trial: Trial, { file, tests, one }: Candidate, last: string): Promise<Fate> {
  const path = join(trial.folder, file);
  const whole = readFileSync(path, 'utf8');
  const broken = breakText(whole, one);
  if (broken === null) return 'text not found';
  writeFileSync(path, broken);
  const tried = await runTests(trial, tests, [last, file]).finally(() => writeFileSync(path, whole));
  if (tried === 'endless') trial.runner = await openTests(trial.folder, trial.project);
  return fates[tried];
}

/** Tries every break of a project, and gives a line for each that was not killed. */
async function tryAll(trial: Trial, candidates: readonly Candidate[]): Promise<readonly string[]> {
  const alive: string[] = [];
  let last = candidates[0]?.file ?? '';
  for (const candidate of candidates) {
    const began = performance.now();
    const fate = await tryBreak(trial, candidate, last);
    last = candidate.file;
    const line = `${candidate.one.name} (${candidate.file})`;
    console.log(`${fate.padEnd(14)} ${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
    if (fate !== 'killed') alive.push(`  ${fate}: ${line}`);
  }
  return alive;
}

/** Tries the breaks of a project, after its tests passed without any: otherwise a failure would prove nothing. */
async function tryProject(folder: string, project: Trial['project'], candidates: readonly Candidate[]): Promise<readonly string[]> {
  if (candidates.length === 0) return [];
  const trial: Trial = { folder, project, runner: await openTests(folder, project) };
  const tests = [...new Set(candidates.flatMap((candidate) => candidate.tests))];
  console.log(`${candidates.length} breaks for ${tests.length} test files (${project}), which are run without a break first.`);
  try {
    const sound = await runTests(trial, tests, []);
    if (sound !== 'passed') throw new Error(`Expected the tests to pass as the code stands, found "${sound}". Mend that first.`);
    return await tryAll(trial, candidates);
  } finally {
    await trial.runner.close();
  }
}

const of = (project: Trial['project']) => all.filter((candidate) => (candidate.project ?? 'unit') === project);
const { folder, drop } = copyProject(root);
try {
  const tried = withBrowser ? all : of('unit');
  if (tried.length === 0) throw new Error(`Expected breaks whose name or file holds ${words.join(' or ')}, found none.`);
  const alive = [...(await tryProject(folder, 'unit', of('unit'))), ...(withBrowser ? await tryProject(folder, 'browser', of('browser')) : [])];
  console.log(`\nKilled ${tried.length - alive.length} of ${tried.length} breaks tried.`);
  if (alive.length > 0) console.log(['Not killed:', ...alive].join('\n'));
  process.exitCode = alive.length === 0 ? 0 : 1;
} finally {
  drop();
}
