import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { allExamples, examplesOf } from '@/lib/suggestions/examples/of-dimension';
import { askedNothing, nothing } from '@/lib/suggestions/examples/shared/none';

test('every dimension of every built-in rubric has examples of its own', async () => {
  const rubrics = await Promise.all(builtInRubrics.map(({ load }) => load()));
  const bare = rubrics.flatMap(({ dimensions }) => dimensions).filter((dimension) => examplesOf(dimension).length === 0);
  expect(rubrics.length).toBeGreaterThan(10);
  expect(bare).toEqual([]);
});

test('each set of examples holds questions, strong and weak answers, and words, none of them twice', () => {
  for (const { questions, strong, weak, words } of allExamples) {
    expect(Math.min(questions.length, strong.length, weak.length, words.length)).toBeGreaterThan(5);
    for (const lines of [questions, strong, weak, words]) expect(new Set(lines).size).toBe(lines.length);
  }
  expect(new Set([...nothing, ...askedNothing]).size).toBeGreaterThan(150);
});

test('the worker with all that it learns from is at most 400 KiB gzipped, and asks no network', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': process.cwd() } },
    build: { write: false, minify: true, lib: { entry: 'lib/suggestions/suggester.ts', formats: ['es'], fileName: 'suggester' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const code = outputs.map((output) => (output.type === 'chunk' ? output.code : output.source)).join('');
  expect(code).toContain('stack trace');
  expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|importScripts/);
  expect(gzipSync(code, { level: 9 }).length / 1024).toBeLessThanOrEqual(400);
});
