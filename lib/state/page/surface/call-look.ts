import { effect } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import { findCallTheme } from '@/lib/messaging/call-theme';
import { lookModel } from '@/lib/state/page/look';
import { callModel } from '@/lib/state/page/panel/interview';

async function readCallTheme(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  const found = tab?.id === undefined ? null : await findCallTheme(tab.id);
  if (found !== null) lookModel.setCallTheme(found);
}

/** Gives this panel the look that the user has chosen, and a framed one that of the call's page where that is chosen, until the signal aborts. */
export function followLook(framed: boolean, stop: AbortSignal): void {
  lookModel.follow(framed ? 'framed' : 'own', stop).catch(reportError);
  if (!framed) return;
  // A call's page can turn dark as the call begins: it is looked at again with every change of the call.
  const end = effect(() => {
    if (lookModel.look.value?.theme === 'call' && callModel.call.value !== null) readCallTheme().catch(reportError);
  });
  stop.addEventListener('abort', end);
}
