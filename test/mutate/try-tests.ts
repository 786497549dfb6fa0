import { join } from 'node:path';
import { createVitest } from 'vitest/node';

/** A test file that takes longer has noticed that something never ends, in milliseconds. */
const longestFileMs = { unit: 120_000, browser: 900_000 };

/** How long a test and a condition may take here: less than elsewhere, as most breaks show by something that never comes. */
const impatient = { testTimeout: 30_000, expect: { poll: { timeout: 8000 } } };

/** What tests made of the code: they passed, failed, did not end, or could not even be loaded. */
export type Tried = 'passed' | 'failed' | 'endless' | 'not-loaded';

/** The tests of one project in a folder, kept ready between runs. */
export type TestRunner = {
  /** Runs test files up to the first failure; `changed` are the files that have changed since the last run. */
  readonly run: (tests: readonly string[], changed: readonly string[]) => Promise<Tried>;
  readonly close: () => Promise<void>;
};

type Vitest = Awaited<ReturnType<typeof createVitest>>;
type Result = Awaited<ReturnType<Vitest['runTestSpecifications']>>;

/** A test file that fails without a failed test was not loaded. */
function readResult({ testModules, unhandledErrors }: Result): Tried {
  const failed = testModules.filter((module) => !module.ok());
  const cases = failed.flatMap((module) => [...module.children.allTests('failed')]);
  if (cases.length > 0) return 'failed';
  if (failed.length > 0) return 'not-loaded';
  return unhandledErrors.length > 0 ? 'failed' : 'passed';
}

/** Makes the tests of a project ready that stand in a folder. */
export async function openTests(folder: string, project: 'unit' | 'browser'): Promise<TestRunner> {
  const quick = project === 'unit' ? impatient : {};
  const vitest = await createVitest({
    root: folder,
    config: join(folder, 'test/vitest.config.ts'),
    project: [project],
    watch: false,
    bail: 1,
    reporters: [{}],
    ...quick,
  });
  const run: TestRunner['run'] = async (tests, changed) => {
    for (const file of changed) vitest.invalidateFile(join(folder, file));
    const specifications = await vitest.globTestSpecifications(tests.map((test) => join(folder, test)));
    if (specifications.length < tests.length) throw new Error(`Expected the test files ${tests.join(', ')}, found ${specifications.length}.`);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'endless'>((resolve) => {
      timer = setTimeout(resolve, longestFileMs[project] * tests.length, 'endless');
    });
    const ended = await Promise.race([vitest.runTestSpecifications(specifications).then(readResult), late]);
    clearTimeout(timer);
    return ended;
  };
  return { run, close: () => vitest.close() };
}
