import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';

const startLimitMs = 20_000;

/** How long reading a file may take, in milliseconds. */
export const readLimitMs = 20_000;

/** Why a reader gave no answer: it took too long, was stopped by the user, or crashed. */
export type ReaderFault = 'too-slow' | 'stopped' | 'failed';

const messageSchema = z.union([z.literal('ready'), z.object({ error: z.string() }), z.object({ answer: z.unknown() })]);

type Settings = { readonly signal: AbortSignal; readonly limitMs?: number };
type Work = { readonly worker: Worker; readonly request: unknown; readonly limitMs: number };

/** Listens to a reader until it answers; every way in which it ends calls `end` at least once. */
function hear({ worker, request, limitMs }: Work, end: (result: Result<unknown, ReaderFault>) => void): { readonly cancel: () => void } {
  let timer = setTimeout(() => end(failure('failed')), startLimitMs);
  const fail = (error: unknown) => {
    reportError(error);
    end(failure('failed'));
  };
  const take = (message: z.infer<typeof messageSchema>) => {
    if (message === 'ready') {
      clearTimeout(timer);
      timer = setTimeout(() => end(failure('too-slow')), limitMs);
      worker.postMessage(request);
    } else if ('error' in message) fail(new Error(`Expected the reader’s answer, found ${message.error}`));
    else end(success(message.answer));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = messageSchema.safeParse(data);
    if (read.success) take(read.data);
    else fail(read.error);
  });
  worker.addEventListener('error', ({ message }) => fail(new Error(`Expected the reader to run, found ${message}`)));
  return { cancel: () => clearTimeout(timer) };
}

/** Waits for one answer from a worker, which ends with it, after the time limit, or by the signal. */
function waitFor(start: () => Worker, request: unknown, { signal, limitMs = readLimitMs }: Settings): Promise<Result<unknown, ReaderFault>> {
  if (signal.aborted) return Promise.resolve(failure('stopped'));
  const worker = start();
  return new Promise((resolve) => {
    const end = (result: Result<unknown, ReaderFault>) => {
      heard.cancel();
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(result);
    };
    const stop = () => end(failure('stopped'));
    const heard = hear({ worker, request, limitMs }, end);
    signal.addEventListener('abort', stop);
  });
}

/**
 * Runs a reader in a worker of its own and returns its answer. The worker ends with the answer, after the time limit, or by the signal, so that a
 * file can block neither this page nor another.
 */
export async function runReader<Schema extends z.ZodMiniType>(
  start: () => Worker,
  request: unknown,
  schema: Schema,
  settings: Settings,
): Promise<Result<z.infer<Schema>, ReaderFault>> {
  const result = await waitFor(start, request, settings);
  if (!result.ok) return result;
  const answer = schema.safeParse(result.value);
  if (answer.success) return success(answer.data);
  reportError(answer.error);
  return failure('failed');
}
