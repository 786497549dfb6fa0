import { type Browser, browser } from '@/lib/browser/browser';
import type { BrowserCommand } from '@/lib/core/panel/browser-command';
import { askCallPage } from '@/lib/messaging/call-page';
import { askPanelPages } from '@/lib/messaging/panel-page';
import { settings } from '@/lib/settings/settings';
import { showCounts } from './badge';

const markedShownMs = 1500;

const refusedPage = '/panel.html#reason=refused';

/** Opens the panel as a separate page. */
async function openAlone(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html') });
}

async function bringForward(id: number): Promise<void> {
  const tab = await browser.tabs.update(id, { active: true });
  if (tab !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Opens a page of the extension in a tab, or brings an open one to the front. */
async function openPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const [open] = await browser.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  if (open === undefined) await browser.tabs.create({ url });
  else await bringForward(open.tabId);
}

/** Opens an interview in a panel that is a separate page; its review, once it has ended. */
export const openInterviewPage = (id: string): Promise<void> => openPage(`/panel.html#interview=${encodeURIComponent(id)}`);

/** Opens the panel as a separate page with the message that the call's page could not contain it, or brings an open one to the front. */
export async function openRefusedTab(): Promise<true> {
  await openPage(refusedPage);
  return true;
}

/** Shows on the toolbar button, which every tab has, that a moment was marked in another tab. */
async function showMarked(): Promise<void> {
  await browser.action.setBadgeText({ text: '✓' });
  setTimeout(() => void showCounts().catch(reportError), markedShownMs);
}

/** Carries out a command that the active tab cannot: in the tab that loaded a panel last, else in a panel that is a separate page. */
async function runElsewhere(command: BrowserCommand, front: number | undefined): Promise<boolean> {
  const last = await settings.lastCallTab.get();
  const marks = command === 'mark-moment';
  const answer = last === null || last === front ? undefined : await askCallPage(last, marks ? command : 'focus-note');
  if (last !== null && answer !== undefined) {
    await (marks && answer === true ? showMarked() : bringForward(last));
    return true;
  }
  const done = await askPanelPages(command);
  if (done && marks) await showMarked();
  return done;
}

/** Carries out a global shortcut: in the active tab, else where a panel is, else in a new page. */
export async function runShortcut(command: BrowserCommand, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const front = tab?.id;
  if (front !== undefined && (await askCallPage(front, command)) !== undefined) return;
  if (!(await runElsewhere(command, front))) await openAlone();
}
