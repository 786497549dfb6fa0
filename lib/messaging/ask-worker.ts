import { browser } from '@/lib/browser/browser';
import { failure, type Result } from '@/lib/core/result';
import { type Contracts, type NoAnswerReason, type RequestOf, type ResponseOf, readResponse } from './contract';

/** Sends a request of a message table to the worker: the answer, or why there is none. */
export async function askWorker<Table extends Contracts, Name extends keyof Table & string>(
  table: Table,
  type: Name,
  request: RequestOf<Table, Name>,
): Promise<Result<ResponseOf<Table, Name>, NoAnswerReason>> {
  try {
    return readResponse(table, type, await browser.runtime.sendMessage({ ...request, type }));
  } catch {
    return failure('unreachable');
  }
}
