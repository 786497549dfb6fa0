import { browser } from '@/lib/browser/browser';
import type { MessageOf } from './contract';
import type { fromFramedPanel } from './table/panel-line';

/**
 * Redeems the nonce under which a guest loaded this panel, which works once; true when that guest is in this tab. It is the first thing a panel does.
 */
export async function requestRedemption(nonce: string): Promise<boolean> {
  const message: MessageOf<typeof fromFramedPanel> = { type: 'redeem-nonce', nonce };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => false);
  return answer === true;
}
