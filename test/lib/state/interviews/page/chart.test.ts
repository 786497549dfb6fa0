import { expect, test } from 'vitest';
import { drawChart } from '@/lib/state/interviews/page/chart';
import { scorecardWith } from '../../../export/scorecards.ts';

const minute = 60_000;
const times = { startedAt: '2026-11-23T22:50:00.000Z', endedAt: '2026-11-23T23:40:00.000Z' };

/** A scorecard of fifty minutes. */
function draw(...notes: Parameters<typeof scorecardWith>[0]) {
  const { data } = scorecardWith(notes);
  return drawChart({ ...data, interview: { ...data.interview, ...times } });
}

test('a row is a dimension with its share of the weight, its score, and its evidence along the call', () => {
  const chart = draw({ text: 'early', callTime: 5 * minute, stance: 'for' }, { text: ' ', callTime: minute }, { text: 'loose', dimension: null });
  const [first] = chart.rows;
  expect([first?.share, first?.score, chart.rows.length]).toEqual([20, 4, 7]);
  expect(first?.notes).toEqual([{ id: 'n0', place: 0.1, callTimeMs: 5 * minute, stance: 'for' }]);
});

test('the shares add up to the weighted score, without dimensions not assessed', () => {
  const { rows, sum } = draw();
  const scored = rows.filter(({ score }) => score !== null);
  expect(sum.weights).toBe(scored.reduce((total, { weight }) => total + weight, 0));
  expect(scored.length).toBe(rows.length - 1);
  expect(Math.floor((200 * sum.products + sum.weights) / (2 * sum.weights)) / 100).toBe(sum.score);
});

test('the time axis labels few minutes, and reaches the last note if it is after the call', () => {
  expect(draw().ticks.map(({ minute: at }) => at)).toEqual([0, 15, 30, 45]);
  expect(draw({ text: 'late', callTime: 100 * minute }).ticks.map(({ minute: at }) => at)).toEqual([0, 30, 60, 90]);
  expect(draw({ text: 'late', callTime: 100 * minute }).rows[0]?.notes[0]?.place).toBe(1);
});
