import { browser } from '@/lib/browser/browser';
import type { MessageOf } from './contract';
import type { fromFramedPanel } from './table/panel-line';

/** Burns the nonce under which a guest has loaded this panel; true when that guest is one of this tab. It is asked before anything else is loaded. */
export async function requestRedemption(nonce: string): Promise<boolean> {
  const message: MessageOf<typeof fromFramedPanel> = { type: 'redeem-nonce', nonce };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => false);
  return answer === true;
}
