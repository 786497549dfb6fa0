import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './scripts/closing-line.ts';
import { LongestFirst } from './scripts/longest-first.ts';
import { limits } from './setup/limits.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    reporters: ['default', new ClosingLine()],
    sequence: { sequencer: LongestFirst },
    // Expectations about days hold on a machine in any time zone.
    env: { TZ: 'UTC' },
    testTimeout: limits.unitTestMs,
    hookTimeout: limits.hookMs,
    expect: { poll: { timeout: limits.waitMs } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Much of a file is loading: on two cores one worker, as by default, leaves half of them idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          setupFiles: ['test/setup/worker.ts', 'test/setup/browser.ts'],
          execArgv: ['--import', fileURLToPath(new URL('setup/resolve.ts', import.meta.url))],
          include: ['test/{lib,components,entrypoints,architecture,scripts,mutate,public}/**/*.test.{ts,tsx}'],
        },
      },
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'] } },
      { extends: true, test: { name: 'contract', include: ['test/contract/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'postgres', include: ['test/postgres/**/*.test.ts'], fileParallelism: false, testTimeout: limits.browserTestMs },
      },
      { extends: true, test: { name: 'kill', include: ['test/e2e/kill.test.ts'], env: { PLUMBLINE_KILL_ROUNDS: '10' } } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          // Each file has a browser of its own; much of a test is waiting, so it takes three files at once to keep two cores busy.
          maxWorkers: 3,
          testTimeout: limits.browserTestMs,
        },
      },
    ],
  },
});
