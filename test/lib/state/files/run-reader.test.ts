import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { runReader } from '@/lib/state/files/run-reader';

const start = () => new Worker(new URL('./slow-reader.ts', import.meta.url), { type: 'module', name: 'slow' });
const ask = (request: string, signal = new AbortController().signal, limitMs = 60_000) =>
  runReader(start, request, z.literal('hello'), { signal, limitMs });

beforeEach(() => {
  vi.stubGlobal('reportError', vi.fn());
});

test('a file reader answers once, and its answer is validated', async () => {
  expect(await ask('hello')).toEqual({ ok: true, value: 'hello' });
  expect(await ask('something else')).toEqual({ ok: false, reason: 'failed' });
});

test('a reader that fails, takes too long or is stopped gives a reason', async () => {
  expect(await ask('fail')).toEqual({ ok: false, reason: 'failed' });
  expect(await ask('sleep', undefined, 50)).toEqual({ ok: false, reason: 'too-slow' });
  const stop = new AbortController();
  const stopped = ask('sleep', stop.signal);
  stop.abort();
  expect(await stopped).toEqual({ ok: false, reason: 'stopped' });
  expect(await ask('hello', AbortSignal.abort())).toEqual({ ok: false, reason: 'stopped' });
});
