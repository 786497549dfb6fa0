import { browser } from '@/lib/browser/browser';
import { answerHandOver } from '@/lib/messaging/hand-over';
import type { ToGuest } from '@/lib/messaging/messages';
import { isClosed } from '@/lib/surfaces/closed';

/** Removes the guest of this panel once one of a later version has arrived, until the signal aborts. */
export async function followHandOver(post: (message: ToGuest) => void, signal: AbortSignal): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined)
    answerHandOver(
      tab.id,
      () => !isClosed(),
      () => post({ type: 'leave' }),
      signal,
    );
}
