import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { countFigures } from '../../talk/figures.ts';
import { type JudgedTurn, judgeTalk } from '../../talk/judge-talk.ts';
import { readTalk } from '../../talk/read-talk.ts';
import { writeTable } from '../../talk/table.ts';

let judged: readonly JudgedTurn[] = [];

async function judgeFile(name: string): Promise<readonly JudgedTurn[]> {
  const talk = readTalk(readFileSync(`test/fixtures/talk/${name}.jsonl`, 'utf8'));
  return talk.ok ? judgeTalk(talk.value) : [];
}

beforeAll(async () => {
  judged = await judgeFile('held-out');
});

test('suggestions on held-out talk reach the required quality', () => {
  const { top1, precision, coverage, noneShown } = countFigures(judged);
  expect(judged.length).toBeGreaterThan(150);
  expect(top1).toBeGreaterThanOrEqual(0.8);
  expect(precision).toBeGreaterThanOrEqual(0.87);
  expect(coverage).toBeGreaterThanOrEqual(0.7);
  expect(noneShown).toBeLessThanOrEqual(0.08);
});

test('suggestions on talk of non-native speakers in six roles reach the required quality', async () => {
  const found = await judgeFile('non-native');
  const { top1, precision, coverage, noneShown } = countFigures(found);
  expect(found.length).toBeGreaterThan(80);
  expect(top1).toBeGreaterThanOrEqual(0.8);
  expect(precision).toBeGreaterThanOrEqual(0.87);
  expect(coverage).toBeGreaterThanOrEqual(0.7);
  expect(noneShown).toBeLessThanOrEqual(0.08);
});

// Mild words against oneself are still mostly missed: the second figure is where it stands, and may only rise.
test('the stance is right for most turns, and for a third of those that speak against', () => {
  const labelled = judged.filter(({ turn }) => turn.stance !== null);
  const against = labelled.filter(({ turn }) => turn.stance === 'against');
  const right = (turns: readonly JudgedTurn[]) => turns.filter(({ turn, suggestion }) => turn.stance === suggestion.stance).length / turns.length;
  expect(right(labelled)).toBeGreaterThan(0.7);
  expect(right(against)).toBeGreaterThan(0.3);
});

test('95 % of turns take a small part of their time limit of one second', () => {
  const sorted = judged.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(200);
});

test('the table lists each rubric, each dimension, and the confusions', () => {
  const table = writeTable(judged);
  for (const { turn } of judged) expect(table).toContain(turn.rubric);
  expect(table).toMatch(/\d+ × [a-z-]+ taken for [a-z-]+/);
  expect(table).toMatch(/Stance right: \d+ of \d+\.\nTime for a turn: p95 [\d.]+ ms\.$/);
});
