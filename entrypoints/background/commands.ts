import type { Command, ToCallPage, ToPanelPage } from '@/lib/messaging/messages';
import { findLastCallTab } from '@/lib/settings/last-call-tab';

const shownFor = 1500;

/** What the guest of a tab answers: true, 'opened' where there was no interview to mark, undefined where there is no guest with a call. */
const ask = (tab: number, message: ToCallPage): Promise<unknown> => chrome.tabs.sendMessage(tab, message).catch(() => undefined);
const askPages = async (message: ToPanelPage) => (await chrome.runtime.sendMessage(message).catch(() => undefined)) === true;

const refusedPage = '/panel.html#reason=refused';

/** Opens the panel as a page of its own. */
async function openAlone(): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL('/panel.html') });
}

async function bringForward(id: number): Promise<void> {
  const tab = await chrome.tabs.update(id, { active: true });
  if (tab !== undefined) await chrome.windows.update(tab.windowId, { focused: true });
}

/** Opens the panel as a page of its own, which says that the call's page lets none stand in it; one that is open already comes to the front. */
export async function openRefused(): Promise<true> {
  const url = chrome.runtime.getURL(refusedPage);
  const [open] = await chrome.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  if (open === undefined) await chrome.tabs.create({ url });
  else await bringForward(open.tabId);
  return true;
}

/** Says on the toolbar's button, which is in sight from every tab, that a moment was marked in another. */
async function showMarked(): Promise<void> {
  await chrome.action.setBadgeText({ text: '✓' });
  setTimeout(() => void chrome.action.setBadgeText({ text: '' }), shownFor);
}

/** Does elsewhere what cannot be done in the tab in front: in the tab whose panel was loaded last, else in a panel that is a page of its own. */
async function runElsewhere(command: Command, front: number | undefined): Promise<boolean> {
  const last = await findLastCallTab();
  const marks = command === 'mark-moment';
  const answer = last === null || last === front ? undefined : await ask(last, { type: marks ? command : 'focus-note' });
  if (last !== null && answer !== undefined) {
    await (marks && answer === true ? showMarked() : bringForward(last));
    return true;
  }
  const done = await askPages({ type: 'to-panel-page', command });
  if (done && marks) await showMarked();
  return done;
}

/** Does what a browser-wide key asks for: in the tab in front, else where a panel is, else in a new page of its own. */
export async function runCommand(command: Command, tab: chrome.tabs.Tab | undefined): Promise<void> {
  const front = tab?.id;
  if (front !== undefined && (await ask(front, { type: command })) !== undefined) return;
  if (!(await runElsewhere(command, front))) await openAlone();
}
