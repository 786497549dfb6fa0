import { signal } from '@preact/signals';
import { type Browser, browser } from '@/lib/browser/browser';
import { askGuest } from '@/lib/messaging/call-page';
import { settings } from '@/lib/settings/settings';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { InterviewModel } from '@/lib/state/interview/interview-model';

/** Where a panel's document is: in a call's page, in a tab or window of its own, in the browser's side panel, or in the always-on-top window. */
export type PanelLocation = 'framed' | 'tab' | 'window' | 'side-panel' | 'on-top';

async function kindOf(framed: boolean, tab: Browser.tabs.Tab | undefined): Promise<PanelLocation> {
  if (framed) return 'framed';
  if (window.top !== window) return 'on-top';
  if (tab === undefined) return 'side-panel';
  return (await browser.windows.get(tab.windowId)).type === 'popup' ? 'window' : 'tab';
}

type PanelContextDependencies = Pick<InterviewModel, 'currentInterview'>;

/** Where the panel of this document is, and how it can continue in another document. */
export function createPanelContext({ currentInterview }: PanelContextDependencies) {
  /** Where this document is, and its tab; null outside of tabs. */
  const panelContext = signal<{ readonly kind: PanelLocation; readonly tab: number | null }>({ kind: 'framed', tab: null });

  /** The tab of the call where this panel could continue; null when there is none. */
  const callTab = signal<number | null>(null);

  /** Whether the panel of this document continues in another one, until the user returns here. */
  const movedElsewhere = signal(false);

  /** Finds out where this document is. */
  async function findPanelContext(framed: boolean): Promise<void> {
    const tab = await browser.tabs.getCurrent();
    panelContext.value = { kind: await kindOf(framed, tab), tab: tab?.id ?? null };
    callTab.value = framed ? null : await settings.lastCallTab.get();
  }

  /** The address under which the open interview continues in another document. */
  function nextPage(): string {
    const interview = currentInterview.peek()?.interview.id;
    return `panel.html#${interview === undefined ? '' : `interview=${interview}&`}view`;
  }

  /**
   * Opens the browser's side panel beside a tab. The browser allows that only synchronously in an event listener, so nothing may be awaited before
   * it.
   */
  async function openSidePanel(tabId: number, path = nextPage()): Promise<void> {
    const told = browser.sidePanel.setOptions({ tabId, path, enabled: true });
    await Promise.all([told, browser.sidePanel.open({ tabId })]);
  }

  /** Opens the panel in a window of its own. */
  async function openWindow(page = nextPage()): Promise<void> {
    await browser.windows.create({ url: browser.runtime.getURL(`/${page}`), type: 'popup', width: 440, height: 780 });
  }

  /** Continues the panel beside its call; false when that call is gone. */
  async function openBesideCall(): Promise<boolean> {
    const id = callTab.peek();
    if (id === null || !(await askGuest(id, 'focus-note'))) return false;
    const tab = await browser.tabs.update(id, { active: true });
    if (tab !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  }

  /** Closes the document that the panel has left, unless a call's page contains it. */
  async function leaveDocument(): Promise<void> {
    const { kind, tab } = panelContext.peek();
    if (kind === 'side-panel') window.close();
    else if (kind === 'on-top') window.top?.close();
    else if (kind !== 'framed' && tab !== null) await browser.tabs.remove(tab);
  }
  /** Replaces what movedElsewhere holds. */
  const setMovedElsewhere = (next: typeof movedElsewhere.value): void => {
    movedElsewhere.value = next;
  };
  return {
    panelContext: asReadonly(panelContext),
    callTab: asReadonly(callTab),
    movedElsewhere: asReadonly(movedElsewhere),
    findPanelContext,
    nextPage,
    openSidePanel,
    openWindow,
    openBesideCall,
    leaveDocument,
    setMovedElsewhere,
  };
}
