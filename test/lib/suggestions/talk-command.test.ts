import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countFigures, isRight } from '../../talk/figures.ts';
import type { JudgedTurn } from '../../talk/judge-talk.ts';
import { readTalk } from '../../talk/read-talk.ts';

const good = readFileSync('test/fixtures/talk/held-out.jsonl', 'utf8').split('\n').slice(0, 6);

test.each([
  ['a line that is not JSON', [good[0], '{oops', good[1]].join('\n'), 'Line 2: it is not JSON.'],
  [
    'a turn without a text',
    [good[0], '', JSON.stringify({ ...JSON.parse(good[1] ?? ''), text: 1 })].join('\n'),
    'Line 3: "text" is not as it should be',
  ],
  ['an empty file', '\n\n', 'The file holds no turn.'],
])('%s is named with its line', (_, text, reason) => {
  expect(readTalk(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
});

test('Windows line ends and a byte order mark are accepted', () => {
  expect(readTalk(`\uFEFF${good.join('\r\n')}`)).toMatchObject({ ok: true });
});

function judgedAs(label: string | null, also: readonly string[], guess: string, shown: boolean): JudgedTurn {
  const turn = {
    interview: 'i',
    rubric: 'r',
    turn: 1,
    speaker: 'candidate',
    text: '',
    dimension: label,
    also: [...also],
    stance: null,
    band: null,
  } as const;
  const suggestion = { dimension: shown ? guess : null, guess, stance: 'for', cue: null, confidence: 1, reasons: [] } as const;
  return { turn, suggestion, tookMs: 0 };
}

test('figures are counted as they are defined', () => {
  const judged = [
    judgedAs('a', [], 'a', true),
    judgedAs('a', ['b'], 'b', false),
    judgedAs('a', [], 'c', true),
    judgedAs(null, [], 'a', true),
    judgedAs(null, [], 'a', false),
  ];
  expect(countFigures(judged)).toEqual({ top1: 0.6667, precision: 0.3333, coverage: 0.6667, noneShown: 0.5 });
  expect(judged.map((one) => isRight(one, one.suggestion.guess))).toEqual([true, true, false, false, false]);
  expect(countFigures([])).toEqual({ top1: 0, precision: 0, coverage: 0, noneShown: 0 });
});

function runTalk(...options: readonly string[]) {
  return spawnSync(process.execPath, ['--import', './test/talk/resolve.ts', 'test/talk/run.ts', ...options], { encoding: 'utf8' });
}

test('the command prints one line of figures and nothing after it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'talk.jsonl'), good.join('\n'));
  const { stdout, status } = runTalk('--file', join(folder, 'talk.jsonl'), '--json');
  expect(status).toBe(0);
  expect(stdout.split('\n')).toHaveLength(2);
  expect(Object.keys(JSON.parse(stdout))).toEqual(['top1', 'precision', 'coverage', 'noneShown']);
});

test('a broken, a missing and no file each print a message and exit with failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'talk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'broken.jsonl'), '{');
  writeFileSync(join(folder, 'other.jsonl'), JSON.stringify({ ...JSON.parse(good[0] ?? ''), rubric: 'chef-senior' }));
  const words = [['--file', join(folder, 'broken.jsonl')], ['--file', join(folder, 'none.jsonl')], ['--file', join(folder, 'other.jsonl')], []].map(
    (options) => {
      const { stdout, stderr, status } = runTalk(...options, '--json');
      expect([stdout, status]).toEqual(['', 1]);
      return stderr;
    },
  );
  expect(words[0]).toContain('Line 1: it is not JSON.');
  expect(words[1]).toContain("can't be opened");
  expect(words[2]).toContain("names rubrics that don't ship: chef-senior");
  expect(words[3]).toContain('Say which file');
});
