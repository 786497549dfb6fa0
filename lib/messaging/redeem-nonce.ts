import { askWorker } from './ask-worker';
import { fromFramedPanel } from './table/panel-line';

/** Burns the nonce under which a guest has loaded this panel; true when that guest is one of this tab. */
export async function requestRedemption(nonce: string): Promise<boolean> {
  const burned = await askWorker(fromFramedPanel, 'redeem-nonce', { nonce });
  return burned.ok && burned.value;
}
