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

/** What the pop-up knows of the tab in front. */
export type ActiveTab = {
  readonly tab: number | null;
  readonly url: URL | null;
  /** Whether the page is one of the extension's own, one that no extension may touch, or one where the guest can be. */
  readonly page: 'own' | 'closed' | 'open';
  /** The known platform at the address; null for any other site. */
  readonly site: Site | null;
  /** Whether the user has switched that platform off. */
  readonly off: boolean;
  /** How the guest there stands; null without a guest. */
  readonly guest: GuestStatus | null;
  /** What is recognised of the page; null where it may not be looked at. */
  readonly sight: PageInspection | null;
};

const isOwn = (url: URL | null) => url !== null && `${url.protocol}//${url.host}` === location.origin;

/** Looks at the tab in front. */
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
    /** Looks at the tab in front, again where it was before. */
    inspectTab: async (): Promise<void> => {
      activeTab.value = await inspect();
    },
  };
}

/** Closes the panel in the tab in front; true when its guest could. */
export const closePanel = async (tab: number): Promise<boolean> => askGuest(tab, 'toggle-panel');

/** Opens the panel in the tab in front, however often it is asked for; true when it could. Where the call has gone since the look, the page is taken for one. */
export const openPanel = async (now: ActiveTab): Promise<boolean> =>
  (now.tab !== null && (await askGuest(now.tab, 'focus-note'))) || openUnasked(now);

/** Takes the page in front for a call, puts the guest into it where there is none yet, and opens the panel; true when it could. */
async function openUnasked({ tab, sight }: ActiveTab): Promise<boolean> {
  if (tab === null) return false;
  if (await askGuest(tab, 'use-here')) return true;
  const files = [...scriptsFor(sight?.platform ?? 'other')];
  await browser.scripting.executeScript({ target: { tabId: tab }, files }).catch(() => undefined);
  return askGuest(tab, 'use-here');
}

/** What the pop-up offers first: whatever takes the panel to where the user is. */
export type MainAction = 'open' | 'close' | 'use' | 'switch-on' | 'new';

/** Whether the page in front is none where a call can be: what is wanted there is the workspace. */
export function isAwayFromCalls(now: ActiveTab): boolean {
  const { page, site, off, guest } = now;
  if (page !== 'open') return true;
  return !off && !isOwnJitsi(now) && (guest === null ? site === null : guest.phase === null);
}

/** Decides what the pop-up offers first. */
export function decideMainAction(now: ActiveTab): MainAction {
  const { off, guest } = now;
  if (isAwayFromCalls(now)) return 'new';
  if (off) return 'switch-on';
  if (guest?.phase == null) return 'use';
  return guest.open ? 'close' : 'open';
}

/** Whether the page is one of Jitsi on a host that is none of the known sites. */
export const isOwnJitsi = ({ site, sight }: ActiveTab): boolean => site === null && sight !== null && sight.platform === selfHosted?.platform;

const factsOf = ({ guest, sight }: ActiveTab): PageFacts => ({
  phase: guest?.phase ?? null,
  sign: sight !== null && sight.matched.call !== null,
  captions: sight?.captions ?? null,
  presenting: sight !== null && sight.matched.presenting !== null,
});

/** What to say of the tab in front, line by line. */
export function describeTab(now: ActiveTab): readonly string[] {
  const { site, off, guest, sight } = now;
  if (isAwayFromCalls(now)) return [];
  if (off) return [pageTexts.off];
  if (guest !== null) return describePage(sight?.platform !== 'other', factsOf(now));
  return [site !== null ? pageTexts.notYet : pageTexts.ownJitsi];
}

const browserName = () => /(?:Edg|Chrome)\/\d+/.exec(navigator.userAgent)?.[0].replace('/', ' ') ?? 'an unknown browser';

/** A report of the tab in front, for the user to read, to complete and to send. */
export function reportTab(now: ActiveTab): string {
  const { site, sight } = now;
  const version = browser.runtime.getManifest().version;
  const platform = site?.name ?? (isOwnJitsi(now) ? `${selfHosted?.name}, self-hosted` : 'another site');
  const { language = '', matched = {} } = sight ?? {};
  return composeReport({ version, browser: browserName(), platform, language, facts: factsOf(now), matched });
}

/** Opens the panel in a tab of its own, saying that the page in front let none stand in it. */
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
