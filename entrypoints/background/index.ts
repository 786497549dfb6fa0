import { defineBackground } from 'wxt/utils/define-background';
import type { Place } from '@/lib/core/surface';
import { isCommand } from '@/lib/messaging/guards';
import { toWorkerSchema } from '@/lib/messaging/schemas';
import { findSite } from '@/lib/platforms/sites';
import { keepLastCallTab } from '@/lib/settings/last-call-tab';
import { registerNonce } from '@/lib/settings/nonces';
import { findPreferences } from '@/lib/settings/preferences';
import { observeSiteChoices } from '@/lib/settings/sites';
import { placeFirst } from '@/lib/surfaces/place';
import { openAlone, runCommand } from './commands';
import { drain, drainFor, lookUpIn, testDestination } from './delivery';
import { checkDueRubrics, checkRubric, rubricAlarm, scheduleRubrics } from './rubrics';
import { settleSites } from './sites';

const own = (sender: chrome.runtime.MessageSender) => sender.origin === location.origin;

/** Registers the nonce of a panel that is being loaded, and says where it is to stand in the page. */
async function admit(nonce: string, tab: number, address: string): Promise<Place> {
  const [{ placement }] = await Promise.all([findPreferences(), registerNonce(nonce, tab), keepLastCallTab(tab)]);
  const url = URL.parse(address);
  return placeFirst(placement, (url && findSite(url)?.platform) ?? 'other');
}

async function answer(message: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const parsed = toWorkerSchema.safeParse(message);
  if (!parsed.success || sender.id !== chrome.runtime.id) return undefined;
  const request = parsed.data;
  const tab = sender.tab?.id;
  if (request.type === 'register-nonce') return tab === undefined ? undefined : admit(request.nonce, tab, sender.url ?? '');
  if (request.type === 'open-alone') return openAlone('refused');
  if (!own(sender)) return undefined;
  if (request.type === 'check-rubric') return checkRubric(request.subscriptionId).finally(scheduleRubrics);
  if (request.type === 'look-up') return lookUpIn(request.destinationId, request);
  return request.type === 'poke' ? drainFor(request.haste) : testDestination(request.destinationId);
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
  chrome.alarms.onAlarm.addListener(() => void drain('due').catch(reportError));
  chrome.runtime.onStartup.addListener(() => void drain('woken').catch(reportError));
  chrome.alarms.onAlarm.addListener(({ name }) => void (name === rubricAlarm && checkDueRubrics().catch(reportError)));
  const settle = () => void settleSites().catch(reportError);
  chrome.runtime.onInstalled.addListener(settle);
  chrome.runtime.onStartup.addListener(settle);
  chrome.permissions.onAdded.addListener(settle);
  chrome.permissions.onRemoved.addListener(settle);
  observeSiteChoices(settle);
  chrome.commands.onCommand.addListener((name, tab) => void (isCommand(name) && runCommand(name, tab).catch(reportError)));
  self.addEventListener('online', () => void drain('woken').catch(reportError));
  drain('due').catch(reportError);
  scheduleRubrics().catch(reportError);
});
