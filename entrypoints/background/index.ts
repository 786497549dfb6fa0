import { defineBackground } from 'wxt/utils/define-background';
import { isCommand } from '@/lib/core/panel/command';
import { failedReply } from '@/lib/messaging/contract';
import { settings } from '@/lib/settings/settings';
import { answer } from './answer';
import { runCommand } from './commands';
import { copyAlarm, makeDueCopy, scheduleCopies } from './copies';
import { drain } from './delivery';
import { openReminded, remind, reminderAlarm } from './reminders';
import { checkDueRubrics, rubricAlarm, scheduleRubrics } from './rubrics';
import { syncRegistrations } from './sites';

export default defineBackground(() => {
  chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(reportError);
  // Beside a tab that it was opened for there is a side panel, and beside no other.
  chrome.sidePanel.setOptions({ enabled: false }).catch(reportError);
  chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(message, sender).then(respond, (error: unknown) => {
      reportError(error);
      respond(failedReply);
    });
    return true;
  });
  chrome.alarms.onAlarm.addListener(() => void drain('due').catch(reportError));
  chrome.runtime.onStartup.addListener(() => void drain('woken').catch(reportError));
  chrome.alarms.onAlarm.addListener(({ name }) => void (name === rubricAlarm && checkDueRubrics().catch(reportError)));
  chrome.alarms.onAlarm.addListener(({ name }) => void (name === copyAlarm && makeDueCopy().catch(reportError)));
  chrome.alarms.onAlarm.addListener(({ name }) => void (name === reminderAlarm && remind().catch(reportError)));
  chrome.runtime.onStartup.addListener(() => void remind().catch(reportError));
  // The interface is there once its permission is.
  const hearPressed = () => chrome.notifications?.onClicked.addListener((id) => void openReminded(id).catch(reportError));
  hearPressed();
  chrome.permissions.onAdded.addListener(({ permissions = [] }) => void (permissions.includes('notifications') && hearPressed()));
  settings.copies.observe(() => void scheduleCopies().catch(reportError));
  const sync = () => void syncRegistrations().catch(reportError);
  chrome.runtime.onInstalled.addListener(sync);
  chrome.runtime.onStartup.addListener(sync);
  chrome.permissions.onAdded.addListener(sync);
  chrome.permissions.onRemoved.addListener(sync);
  settings.sites.observe(sync);
  chrome.commands.onCommand.addListener((name, tab) => void (isCommand(name) && runCommand(name, tab).catch(reportError)));
  self.addEventListener('online', () => void drain('woken').catch(reportError));
  drain('due').catch(reportError);
  remind().catch(reportError);
  scheduleRubrics().catch(reportError);
  scheduleCopies().catch(reportError);
});
