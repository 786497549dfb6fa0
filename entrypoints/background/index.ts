import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/lib/browser/browser';
import { isBrowserCommand } from '@/lib/core/panel/browser-command';
import { failedReply } from '@/lib/messaging/contract';
import { settings } from '@/lib/settings/settings';
import { closeCutReadings } from '@/lib/storage/captions/readings';
import { deleteStrayTexts } from '@/lib/storage/erasure/stray-texts';
import { answer } from './answer';
import { watchClosedTabs } from './closed-tabs';
import { runShortcut } from './commands';
import { copyAlarm, makeDueCopy, retryCopy, scheduleCopies } from './copies';
import { drain } from './delivery';
import { openFirstPage } from './first-page';
import { answerFromMemory } from './launcher/answer-launcher';
import { openReminded, remind, reminderAlarm } from './reminders';
import { checkDueRubrics, rubricAlarm, scheduleRubrics } from './rubrics';
import { syncRegistrations } from './sites';
import { readTeamNow, scheduleTeam, teamAlarm } from './team/team';

export default defineBackground(() => {
  browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(reportError);
  // Beside a tab that it was opened for there is a side panel, and beside no other.
  browser.sidePanel.setOptions({ enabled: false }).catch(reportError);
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    answer(message, sender).then(respond, (error: unknown) => {
      reportError(error);
      respond(failedReply);
    });
    return true;
  });
  browser.alarms.onAlarm.addListener(() => void drain('due').catch(reportError));
  browser.runtime.onStartup.addListener(() => void drain('woken').catch(reportError));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === rubricAlarm && checkDueRubrics().catch(reportError)));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === copyAlarm && makeDueCopy().catch(reportError)));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === reminderAlarm && remind().catch(reportError)));
  browser.runtime.onStartup.addListener(() => void remind().catch(reportError));
  browser.runtime.onStartup.addListener(() => void deleteStrayTexts().catch(reportError));
  browser.runtime.onStartup.addListener(() => void closeCutReadings().catch(reportError));
  browser.runtime.onInstalled.addListener(() => void closeCutReadings().catch(reportError));
  watchClosedTabs();
  answerFromMemory(new AbortController().signal);
  // The interface is there once its permission is.
  const openPressed = (id: string) => void openReminded(id).catch(reportError);
  const hearPressed = () => browser.notifications?.onClicked.addListener(openPressed);
  hearPressed();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => void (permissions.includes('notifications') && hearPressed()));
  settings.copies.observe(() => void scheduleCopies().catch(reportError));
  settings.copies.observe((choices) => void retryCopy(choices).catch(reportError));
  const sync = () => void syncRegistrations().catch(reportError);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onInstalled.addListener((details) => void openFirstPage(details).catch(reportError));
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  settings.sites.observe(sync);
  browser.commands.onCommand.addListener((name, tab) => void (isBrowserCommand(name) && runShortcut(name, tab).catch(reportError)));
  self.addEventListener('online', () => void drain('woken').catch(reportError));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === teamAlarm && readTeamNow().catch(reportError)));
  browser.runtime.onStartup.addListener(() => void readTeamNow().catch(reportError));
  drain('due').catch(reportError);
  remind().catch(reportError);
  scheduleRubrics().catch(reportError);
  scheduleCopies().catch(reportError);
  scheduleTeam().catch(reportError);
});
