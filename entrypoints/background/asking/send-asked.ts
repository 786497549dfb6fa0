import { type Browser, browser } from '@/lib/browser/browser';
import { parseEndpoint } from '@/lib/core/delivery/endpoint';
import { failedReply, readMessage } from '@/lib/messaging/contract';
import { isOwn } from '@/lib/messaging/guards';
import { aboutSending, sendingLine } from '@/lib/messaging/table/sending';
import { type Request, type SendOutcome, sendRequest } from '@/lib/network/send';
import { findDestination } from '@/lib/storage/delivery/destinations';

const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/**
 * Sends what a page has made to ask a destination, unless that was removed or its origin may not be called, whatever the page found before. What is
 * answered the page masks.
 */
export async function sendAsked(destinationId: string, request: Request): Promise<SendOutcome> {
  const endpoint = parseEndpoint(request.url, (text) => URL.parse(text));
  if (!endpoint.ok || !(await isGranted(endpoint.value.origin))) return { outcome: 'not-granted' };
  return (await findDestination(destinationId)) === null ? { outcome: 'withheld' } : sendRequest(request);
}

/** Answers one of the extension's own documents that asks to send over a line; any other line is not for this. */
export function answerSending(line: Browser.runtime.Port): void {
  if (line.name !== sendingLine || line.sender === undefined || !isOwn(line.sender)) return;
  line.onMessage.addListener((message: unknown) => {
    const asked = readMessage(aboutSending, message);
    if (asked === null) return line.disconnect();
    sendAsked(asked.destinationId, asked.request).then(
      (outcome) => line.postMessage(outcome),
      (error: unknown) => {
        reportError(error);
        line.postMessage(failedReply);
      },
    );
  });
}
