import { defineBackground } from 'wxt/utils/define-background';
import { toWorkerSchema } from '@/lib/messaging/schemas';
import { registerNonce } from '@/lib/settings/nonces';
import { drain, lookUpIn, testDestination } from './delivery';
import { mountInOpenTabs, togglePanel } from './tabs';

const own = (sender: chrome.runtime.MessageSender) => sender.origin === location.origin;

async function answer(message: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const parsed = toWorkerSchema.safeParse(message);
  if (!parsed.success || sender.id !== chrome.runtime.id) return undefined;
  const request = parsed.data;
  const tab = sender.tab?.id;
  if (request.type === 'register-nonce') return tab === undefined ? false : registerNonce(request.nonce, tab);
  if (!own(sender)) return undefined;
  if (request.type === 'look-up') return lookUpIn(request.destinationId, request);
  return request.type === 'poke' ? drain(request.now) : testDestination(request.destinationId);
}

export default defineBackground(() => {
  chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(reportError);
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(message, sender).then(respond, (error: unknown) => {
      reportError(error);
      respond(undefined);
    });
    return true;
  });
  chrome.alarms.onAlarm.addListener(() => void drain(false).catch(reportError));
  chrome.runtime.onStartup.addListener(() => void drain(true).catch(reportError));
  chrome.runtime.onInstalled.addListener(() => void mountInOpenTabs().catch(reportError));
  chrome.action.onClicked.addListener((tab) => void togglePanel(tab).catch(reportError));
  self.addEventListener('online', () => void drain(true).catch(reportError));
  drain(false).catch(reportError);
});
