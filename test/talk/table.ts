import { countFigures, isRight } from './figures.ts';
import type { JudgedTurn } from './judge-talk.ts';

const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(6);
const groupBy = (judged: readonly JudgedTurn[], keyOf: (one: JudgedTurn) => string) =>
  [...Map.groupBy(judged, keyOf)].sort(([a], [b]) => a.localeCompare(b));

function line(name: string, judged: readonly JudgedTurn[]): string {
  const { top1, precision, coverage, noneShown } = countFigures(judged);
  return `${name.padEnd(44)}${String(judged.length).padStart(6)}${[top1, precision, coverage, noneShown].map((share) => percent(share).padStart(12)).join('')}`;
}

function confusions(judged: readonly JudgedTurn[]): readonly string[] {
  const wrong = judged.filter((one) => one.turn.dimension !== null && !isRight(one, one.suggestion.guess));
  const pairs = groupBy(wrong, ({ turn, suggestion }) => `${turn.dimension} taken for ${suggestion.guess}`);
  return pairs.sort(([, a], [, b]) => b.length - a.length).map(([pair, { length }]) => `  ${length} × ${pair}`);
}

function stanceLine(judged: readonly JudgedTurn[]): string {
  const labelled = judged.filter(({ turn }) => turn.stance !== null);
  const right = labelled.filter(({ turn, suggestion }) => turn.stance === suggestion.stance).length;
  return `Stance right: ${right} of ${labelled.length}.`;
}

function latencyLine(judged: readonly JudgedTurn[]): string {
  const sorted = judged.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  return `Time for a turn: p95 ${(sorted[Math.floor(sorted.length * 0.95)] ?? 0).toFixed(1)} ms.`;
}

/** Judged turns as a table for people: per rubric and dimension, then what was taken for what. */
export function writeTable(judged: readonly JudgedTurn[]): string {
  const rubrics = groupBy(judged, ({ turn }) => turn.rubric).flatMap(([rubric, ofRubric]) => [
    line(rubric, ofRubric),
    ...groupBy(ofRubric, ({ turn }) => turn.dimension ?? '(none)').map(([dimension, ofDimension]) => line(`  ${dimension}`, ofDimension)),
  ]);
  const head = `${''.padEnd(44)}${'turns'.padStart(6)}${['top1', 'precision', 'coverage', 'noneShown'].map((name) => name.padStart(12)).join('')}`;
  return [head, ...rubrics, line('all', judged), '', ...confusions(judged), '', stanceLine(judged), latencyLine(judged)].join('\n');
}
