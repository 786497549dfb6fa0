import { type Browser, browser } from '@/lib/browser/browser';
import { askCallPage, askGuest } from '@/lib/messaging/call-page';
import { askToHandOver } from '@/lib/messaging/hand-over';
import { type SiteChoices, settings } from '@/lib/settings/settings';
import { planRegistrations, type Registration } from './plan-sites';

type Present = Pick<Browser.scripting.RegisteredContentScript, 'id' | 'matches'>;

const tabsAt = async ({ matches = [] }: Present) => (await browser.tabs.query({ url: matches })).flatMap(({ id }) => (id === undefined ? [] : [id]));

/** Opens the panel of a tab's guest, if that of the earlier version was open. */
const open = (tab: number) => void askGuest(tab, 'focus-note');

/** Injects the guest into open tabs, replacing that of an earlier version. */
async function mountIn(registration: Registration): Promise<void> {
  const { js, allFrames } = registration;
  const tabs = await tabsAt(registration);
  for (const tabId of tabs) await browser.scripting.executeScript({ target: { tabId, allFrames }, files: js }).catch(() => undefined);
  if (tabs.length > 0) askToHandOver(tabs, open);
}

async function leave(registration: Present): Promise<void> {
  for (const tab of await tabsAt(registration)) await askCallPage(tab, 'leave');
}

const isGranted = (pattern: string) => browser.permissions.contains({ origins: [pattern] });

/** The user's choice of sites without hosts whose permission is missing. */
async function findGrantedChoices(): Promise<SiteChoices> {
  const choices = await settings.sites.get();
  const granted = await Promise.all(choices.added.map(isGranted));
  return { ...choices, added: choices.added.filter((_, index) => granted[index]) };
}

const missingFrom = <Some extends Present>(some: readonly Some[], others: readonly Present[]) =>
  some.filter(({ id }) => !others.some((other) => other.id === id));

async function sync(): Promise<void> {
  const [wanted, present] = [planRegistrations(await findGrantedChoices()), await browser.scripting.getRegisteredContentScripts()];
  const gone = missingFrom(present, wanted);
  const fresh = missingFrom(wanted, present);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  if (fresh.length > 0) await browser.scripting.registerContentScripts([...fresh]);
  for (const registration of gone) await leave(registration);
  for (const registration of fresh) await mountIn(registration);
}

/**
 * Updates the guest's registrations and the open tabs to the user's choice of sites and the granted permissions. An update of the extension clears
 * all registrations, so every open call then gets the new guest. Calls run one after another.
 */
export const syncRegistrations = (): Promise<void> => navigator.locks.request('sites', sync);
