import { expect, test } from 'vitest';
import { readCalibrationFile } from '@/lib/calibration/read-calibration-file';
import { compareAnswers } from '@/lib/core/calibration/compare';
import { answersOf, makeAnswers, makeComparisonFile, makeInvitation } from '@/lib/core/calibration/file';
import { answersBy, aSession } from '../core/calibration/sessions.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const answers = [answersBy('a', [1, 2, 3, 4])];

test('each file that is written is read again', () => {
  const comparison = compareAnswers(aSession(), answers, new Map([['s1', { score: 4, reasons: 'Because.' }]]));
  for (const file of [makeInvitation(aSession(), 9), makeAnswers(aSession(), answers, 9), makeComparisonFile(aSession(), comparison, null, 9)])
    expect(readCalibrationFile(bytesOf(file))).toEqual({ ok: true, value: file });
});

test('answers keep their rater, their time and every rating', () => {
  const read = readCalibrationFile(bytesOf(makeAnswers(aSession(), answers, 9)));
  expect(read.ok && read.value.type === 'calibration.answered' && read.value.data.answers.map(answersOf)).toEqual(answers);
});

test('an invitation holds no rating, no evidence and nothing of an expert', () => {
  const { data } = makeInvitation(aSession({ finishedAt: 5 }), 9);
  expect(Object.keys(data).sort()).toEqual(['id', 'month', 'owner', 'rubric', 'samples', 'schema']);
  expect(JSON.stringify(data)).not.toMatch(/expert|reasons|evidence|"score"/);
});

test.each([
  ['{"type":', 'not-json'],
  ['', 'not-json'],
  ['{}', 'other-kind'],
  ['[1]', 'other-kind'],
  [{ data: { schema: 'scorecard/1' } }, 'other-kind'],
  [{ data: { schema: 'calibration/2' } }, 'other-version'],
  [{ type: 'calibration.answered', data: { schema: 'calibration/1' } }, 'wrong-fields'],
] as const)('%s is refused: %s', (value, reason) => {
  expect(readCalibrationFile(bytesOf(value))).toEqual({ ok: false, reason });
});

test('what is no text or too large is refused', () => {
  expect(readCalibrationFile(Uint8Array.of(0xff, 0xfe, 0))).toEqual({ ok: false, reason: 'not-json' });
  expect(readCalibrationFile(new Uint8Array(4 * 1_048_576 + 1))).toEqual({ ok: false, reason: 'too-large' });
});
