import { browser } from '@/lib/browser/browser';
import { failure, type Result } from '@/lib/core/result';
import { type NoAnswerReason, type RequestOf, type ResponseOf, readResponse } from './contract';
import { aboutSending, sendingLine } from './table/sending';

type Sending = typeof aboutSending;

/** Has the worker send a request that this page has made to ask a destination: what came of it, or why it was not sent. */
export async function requestSending(
  destinationId: string,
  request: RequestOf<Sending, 'send'>['request'],
): Promise<Result<ResponseOf<Sending, 'send'>, NoAnswerReason>> {
  try {
    const line = browser.runtime.connect({ name: sendingLine });
    const answer = await new Promise<unknown>((resolve, reject) => {
      line.onMessage.addListener(resolve);
      line.onDisconnect.addListener(() => reject(new Error('Expected an answer of the worker, found that it ended.')));
      line.postMessage({ type: 'send', destinationId, request });
    });
    line.disconnect();
    return readResponse(aboutSending, 'send', answer);
  } catch {
    return failure('unreachable');
  }
}
