import * as z from 'zod/mini';
import { failure, type Result, success } from '@/lib/core/result';

const startLimitMs = 20_000;

/** How long a file is read before it is given up, in milliseconds. */
export const readLimitMs = 20_000;

/** Why a reader gave no answer: it took too long, was stopped by the user, or could not be run to its end. */
export type ReaderFault = 'too-slow' | 'stopped' | 'failed';

const messageSchema = z.union([z.literal('ready'), z.object({ answer: z.unknown() })]);

type Settings = { readonly signal: AbortSignal; readonly limitMs?: number };

/**
 * Asks a reader in a worker of its own for one answer. The worker ends with the answer, when it takes too long, or by the signal: whatever it reads
 * holds up neither this page nor any other.
 */
export function runReader<Schema extends z.ZodMiniType>(
  start: () => Worker,
  request: unknown,
  schema: Schema,
  { signal, limitMs = readLimitMs }: Settings,
): Promise<Result<z.infer<Schema>, ReaderFault>> {
  if (signal.aborted) return Promise.resolve(failure('stopped'));
  const worker = start();
  return new Promise((resolve) => {
    const end = (result: Result<z.infer<Schema>, ReaderFault>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(result);
    };
    const stop = () => end(failure('stopped'));
    let timer = setTimeout(() => end(failure('failed')), startLimitMs);
    const take = (data: unknown) => {
      const message = messageSchema.parse(data);
      if (message !== 'ready') return end(success(schema.parse(message.answer)));
      clearTimeout(timer);
      timer = setTimeout(() => end(failure('too-slow')), limitMs);
      worker.postMessage(request);
    };
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      try {
        take(data);
      } catch (error) {
        reportError(error);
        end(failure('failed'));
      }
    });
    worker.addEventListener('error', () => end(failure('failed')));
  });
}
