import { browser } from '@/lib/browser/browser';
import { isOverdue } from '@/lib/core/interview/deadline';
import { countNeedingUser } from '@/lib/storage/delivery/deliveries';
import { listDestinations } from '@/lib/storage/delivery/destinations';
import { listOpen } from '@/lib/storage/interview/open';
import { badgeTitle } from '@/lib/text/reminders';

const accent = '#2f5bd0';

/** Amber: it waits for somebody. The text on it is dark. */
const waiting = '#f5b73d';

/** Shows on the toolbar's button how many scorecards need a person or are overdue. */
export async function showCounts(): Promise<void> {
  const paused = (await listDestinations()).filter(({ pause }) => pause !== null && pause.need !== 'user').map(({ id }) => id);
  const [troubled, open] = await Promise.all([countNeedingUser(paused), listOpen()]);
  const now = Date.now();
  const overdue = open.filter((interview) => isOverdue(interview, now)).length;
  const count = troubled + overdue;
  await browser.action.setBadgeBackgroundColor({ color: waiting });
  await browser.action.setBadgeTextColor({ color: '#1c1400' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await browser.action.setTitle({ title: badgeTitle(troubled, overdue) });
}

/** Marks the toolbar's button in a tab whose page hides the launcher, or removes the mark. */
export async function showHidden(tabId: number, hidden: boolean): Promise<void> {
  if (hidden) await browser.action.setBadgeBackgroundColor({ tabId, color: accent });
  if (hidden) await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText(hidden ? { tabId, text: '!' } : { tabId });
  await browser.action.setTitle({ tabId, title: hidden ? 'Plumbline: this page hides the panel. Press to open it elsewhere.' : 'Plumbline' });
}
