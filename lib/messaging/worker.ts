import type { Haste } from '@/lib/core/delivery/delivery';
import type { ToWorker } from './messages';

/** Asks the worker; the answer is unknown until it has been read. */
export const ask = (message: ToWorker): Promise<unknown> => chrome.runtime.sendMessage(message);

/** Burns the nonce under which a guest has loaded this panel; true when that guest is one of this tab. */
export const redeemNonce = async (nonce: string): Promise<boolean> => (await ask({ type: 'redeem-nonce', nonce })) === true;

const pokes = 3;

/** Wakes the worker for the outbox, again when it was stopped meanwhile; resolves when it has drained. */
export async function poke(haste: Haste): Promise<void> {
  for (let tries = 0; tries < pokes; tries++) if ((await ask({ type: 'poke', haste }).catch(() => false)) === true) return;
}

/** Has the worker ask for a followed rubric now; true when it did. */
export const checkRubric = async (subscriptionId: string): Promise<boolean> => (await ask({ type: 'check-rubric', subscriptionId })) === true;
