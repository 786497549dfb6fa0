import { expect, test } from 'vitest';
import { speakingTimes } from '@/lib/core/captions/speaking-time';

const turn = (speaker: string, at: number, until: number) => ({ speaker, at, until });

test('each speaker has the total time of their turns, longest first', () => {
  expect(speakingTimes([turn('Ada', 0, 1000), turn('Grace', 1000, 9000), turn('Ada', 9000, 9500), turn('', 9600, 9600)])).toEqual([
    { speaker: 'Grace', spokenMs: 8000, turns: 1 },
    { speaker: 'Ada', spokenMs: 1500, turns: 2 },
    { speaker: '', spokenMs: 0, turns: 1 },
  ]);
  expect(speakingTimes([])).toEqual([]);
});
