import type { ToWorker } from './messages';

/** Asks the worker; the answer is unknown until it has been read. */
export const ask = (message: ToWorker): Promise<unknown> => chrome.runtime.sendMessage(message);

const pokes = 3;

/** Wakes the worker for the outbox, again when it was stopped meanwhile; resolves when it has drained. `now` skips the waits. */
export async function poke(now: boolean): Promise<void> {
  for (let tries = 0; tries < pokes; tries++) if ((await ask({ type: 'poke', now }).catch(() => false)) === true) return;
}
