import { listDestinations } from '@/lib/storage/delivery/destinations';
import { countTroubled } from '@/lib/storage/delivery/outbox';

const accent = '#2f5bd0';

const titleOf = (count: number) =>
  count === 0 ? 'Plumbline' : `Plumbline: ${count === 1 ? '1 scorecard needs' : `${count.toLocaleString()} scorecards need`} you`;

/** Shows on the toolbar's button how many scorecards need a person, so that none stays behind unseen. */
export async function showTroubles(): Promise<void> {
  const paused = (await listDestinations()).filter(({ pause }) => pause !== null && pause.need !== 'user').map(({ id }) => id);
  const count = await countTroubled(paused);
  await chrome.action.setBadgeBackgroundColor({ color: accent });
  await chrome.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await chrome.action.setTitle({ title: titleOf(count) });
}

/** Says on the toolbar's button, in a tab whose page hides the launcher, that it does; or no longer. */
export async function showHidden(tabId: number, hidden: boolean): Promise<void> {
  if (hidden) await chrome.action.setBadgeBackgroundColor({ color: accent });
  await chrome.action.setBadgeText(hidden ? { tabId, text: '!' } : { tabId });
  await chrome.action.setTitle({ tabId, title: hidden ? 'Plumbline: this page hides the panel. Press to open it elsewhere.' : 'Plumbline' });
}
