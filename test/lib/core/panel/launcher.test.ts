import { expect, test } from 'vitest';
import { finishWithinMs, longestInterviewMs } from '@/lib/core/interview/deadline';
import { findLauncherState, type LauncherState } from '@/lib/core/panel/launcher';

const at = 1_000_000_000;
const running = { startedAt: at, endedAt: null, finishedAt: null, revision: 0 };
const ended = { ...running, endedAt: at + 60_000 };
const finished = { ...ended, finishedAt: at + 120_000, revision: 1 };

test.each<[string, Parameters<typeof findLauncherState>, LauncherState | null]>([
  ['no interview', [[], at], null],
  ['one whose clock runs', [[running], at + 1], 'running'],
  ['one that was never ended, until it is held no more', [[running], at + longestInterviewMs - 1], 'running'],
  ['one that was never ended, from then on', [[running], at + longestInterviewMs], 'not-finished'],
  ['one that has ended, within the half hour', [[ended], ended.endedAt + finishWithinMs - 1], 'ended'],
  ['one that has ended, after it', [[ended], ended.endedAt + finishWithinMs], 'not-finished'],
  ['one that is finished', [[finished], at + 1], null],
  ['one that is being amended', [[{ ...finished, finishedAt: null }], at + finishWithinMs * 2], 'not-finished'],
  ['an earlier one not finished, and a later that runs', [[ended, { ...running, startedAt: at + 5 }], at + finishWithinMs * 2], 'running'],
  ['an earlier one not finished, and a later that is', [[{ ...finished, startedAt: at + 5 }, ended], at + finishWithinMs * 2], 'not-finished'],
])('of %s', (_what, given, state) => expect(findLauncherState(...given)).toBe(state));
