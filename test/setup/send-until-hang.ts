import { vi } from 'vitest';
import { type Request, type SendOutcome, sendRequest } from '@/lib/network/send';
import { hangs, requestName } from '../servers/hangs.ts';

let count = 0;

/** The product's own way to send, whose time is up the moment the server of a test lets the request hang: no test waits, and no busy machine is taken for silence. */
export function sendUntilHang(request: Request): Promise<SendOutcome> {
  count += 1;
  const name = String(count);
  const silence = new AbortController();
  const giveUp = () => silence.abort(new DOMException('The server lets it hang.', 'TimeoutError'));
  hangs.addEventListener(name, giveUp, { once: true });
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(silence.signal);
  // The time begins to run before anything is waited for.
  const answer = sendRequest({ ...request, headers: { ...request.headers, [requestName]: name } });
  timeout.mockRestore();
  return answer.finally(() => hangs.removeEventListener(name, giveUp));
}
