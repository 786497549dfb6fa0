/*
 * Says how good the shipped classifier's suggestions are on labelled talk.
 *
 *   npm run talk -- --file talk.jsonl           a table per rubric and dimension, and what was taken for what
 *   npm run talk -- --file talk.jsonl --json    one line: {"top1", "precision", "coverage", "noneShown"}
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { failure, type Result, success } from '@/lib/core/result';
import { countFigures } from './figures.ts';
import { findUnknownRubrics, judgeTalk } from './judge-talk.ts';
import { type LabelledTurn, readTalk } from './read-talk.ts';
import { writeTable } from './table.ts';

type Asked = { readonly file: string; readonly json: boolean };

function readArguments(): Result<Asked, string> {
  try {
    const { values } = parseArgs({ options: { file: { type: 'string' }, json: { type: 'boolean', default: false } } });
    return values.file === undefined
      ? failure('Say which file: npm run talk -- --file talk.jsonl')
      : success({ file: values.file, json: values.json });
  } catch (error) {
    return failure(`${error instanceof Error ? error.message : error}`);
  }
}

function readFile(file: string): Result<readonly LabelledTurn[], string> {
  try {
    const read = readTalk(readFileSync(file, 'utf8'));
    return read.ok ? read : failure(`${file} can't be read. ${read.reason}`);
  } catch (error) {
    return failure(`${file} can't be opened: ${error instanceof Error ? error.message : error}`);
  }
}

async function run(): Promise<Result<string, string>> {
  const asked = readArguments();
  if (!asked.ok) return asked;
  const turns = readFile(asked.value.file);
  if (!turns.ok) return turns;
  const unknown = findUnknownRubrics(turns.value);
  if (unknown.length > 0) return failure(`${asked.value.file} names rubrics that don't ship: ${unknown.join(', ')}.`);
  const judged = await judgeTalk(turns.value);
  return success(asked.value.json ? JSON.stringify(countFigures(judged)) : writeTable(judged));
}

const answer = await run();
if (answer.ok) process.stdout.write(`${answer.value}\n`);
else {
  process.stderr.write(`${answer.reason}\n`);
  process.exitCode = 1;
}
