import { signal } from '@preact/signals';
import { browser } from '@/lib/browser/browser';
import type { PageInspection } from '@/lib/core/interview/page-inspection';
import { practicePage } from '@/lib/core/panel/practice';
import { askGuest, getGuestStatus, inspectTab } from '@/lib/messaging/call-page';
import type { GuestStatus } from '@/lib/messaging/messages';
import { findSite, type Site, scriptsFor, selfHosted } from '@/lib/platforms/sites';
import { settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { composeReport, describePage, type PageFacts, pageTexts } from '@/lib/text/page';

/** What the pop-up knows of the active tab. */
export type ActiveTab = {
  readonly tab: number | null;
  readonly url: URL | null;
  /** Whether the page belongs to the extension, cannot be accessed by any extension, or can contain the guest. */
  readonly page: 'own' | 'closed' | 'open';
  /** The known platform at the address; null for any other site. */
  readonly site: Site | null;
  /** Whether the user has switched that platform off. */
  readonly off: boolean;
  /** The state of the guest there; null without a guest. */
  readonly guest: GuestStatus | null;
  /** What is recognised in the page; null where it cannot be inspected. */
  readonly sight: PageInspection | null;
};

const isOwn = (url: URL | null) => url !== null && `${url.protocol}//${url.host}` === location.origin;

/** Inspects the active tab. */
async function inspect(): Promise<ActiveTab> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = front?.id ?? null;
  const url = front?.url === undefined ? null : URL.parse(front.url);
  const site = (url && findSite(url)) ?? null;
  const off = site !== null && (await settings.sites.get()).off.includes(site.platform);
  const own = isOwn(url);
  const [guest, sight] = tab === null || own ? [null, null] : await Promise.all([getGuestStatus(tab), inspectTab(tab)]);
  const page = own ? 'own' : sight === null ? 'closed' : 'open';
  return { tab, url, page, site, off, guest, sight };
}

/** The tab in front, as the pop-up knows it. */
export function createActiveTabModel() {
  const activeTab = signal<ActiveTab | null>(null);
  return {
    /** Null until the tab has been looked at. */
    activeTab: asReadonly(activeTab),
    /** Inspects the active tab, again if it was inspected before. */
    inspectTab: async (): Promise<void> => {
      activeTab.value = await inspect();
    },
  };
}

/** Closes the panel in the active tab; true when its guest did so. */
export const closePanel = async (tab: number): Promise<boolean> => askGuest(tab, 'toggle-panel');

/**
 * Opens the panel in the active tab, however often it is called; true when that worked. Where the call has ended since the inspection, the page is
 * used as one.
 */
export const openPanel = async (now: ActiveTab): Promise<boolean> =>
  (now.tab !== null && (await askGuest(now.tab, 'focus-note'))) || openUnasked(now);

/** Uses the active page as a call, injects the guest where there is none yet, and opens the panel; true when that worked. */
async function openUnasked({ tab, sight }: ActiveTab): Promise<boolean> {
  if (tab === null) return false;
  if (await askGuest(tab, 'use-here')) return true;
  const files = [...scriptsFor(sight?.platform ?? 'other')];
  await browser.scripting.executeScript({ target: { tabId: tab }, files }).catch(() => undefined);
  return askGuest(tab, 'use-here');
}

/** The main button of the pop-up: whatever brings the panel to the user. */
export type MainAction = 'open' | 'close' | 'use' | 'switch-on' | 'new';

/** Whether the active page cannot contain a call: the user then wants the workspace. */
export function isAwayFromCalls(now: ActiveTab): boolean {
  const { page, site, off, guest } = now;
  if (page !== 'open') return true;
  return !off && !isOwnJitsi(now) && (guest === null ? site === null : guest.phase === null);
}

/** Decides the main button of the pop-up. */
export function decideMainAction(now: ActiveTab): MainAction {
  const { off, guest } = now;
  if (isAwayFromCalls(now)) return 'new';
  if (off) return 'switch-on';
  if (guest?.phase == null) return 'use';
  return guest.open ? 'close' : 'open';
}

/** Whether the page is a Jitsi page on a host that is not a known site. */
export const isOwnJitsi = ({ site, sight }: ActiveTab): boolean => site === null && sight !== null && sight.platform === selfHosted?.platform;

const factsOf = ({ guest, sight }: ActiveTab): PageFacts => ({
  phase: guest?.phase ?? null,
  sign: sight !== null && sight.matched.call !== null,
  captions: sight?.captions ?? null,
  presenting: sight !== null && sight.matched.presenting !== null,
});

/** A description of the active tab, line by line. */
export function describeTab(now: ActiveTab): readonly string[] {
  const { site, off, guest, sight } = now;
  if (isAwayFromCalls(now)) return [];
  if (off) return [pageTexts.off];
  if (guest !== null) return describePage(sight?.platform !== 'other', factsOf(now));
  return [site !== null ? pageTexts.notYet : pageTexts.ownJitsi];
}

const browserName = () => /(?:Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0].replace('/', ' ') ?? 'an unknown browser';

/** A report of the active tab, for the user to read, complete and send. */
export function reportTab(now: ActiveTab): string {
  const { site, sight } = now;
  const version = browser.runtime.getManifest().version;
  const platform = site?.name ?? (isOwnJitsi(now) ? `${selfHosted?.name}, self-hosted` : 'another site');
  const { language = '', matched = {} } = sight ?? {};
  return composeReport({ version, browser: browserName(), platform, language, facts: factsOf(now), matched });
}

/** Opens the panel in a tab of its own, with the message that the active page could not contain it. */
export async function openRefused(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html#reason=refused') });
}

/** Opens the practice call. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(practicePage) });
}

/** Opens a section of the workspace. */
export async function openWorkspace(section: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#${section}`) });
}
