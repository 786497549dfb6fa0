import type { TogglePanel } from '@/lib/messaging/messages';

/** Puts the guest into the calls that were open before this version was installed. */
export async function mountInOpenTabs(): Promise<void> {
  for (const { js = [], matches = [] } of chrome.runtime.getManifest().content_scripts ?? []) {
    for (const { id } of await chrome.tabs.query({ url: matches })) {
      if (id === undefined) continue;
      await chrome.scripting.executeScript({ target: { tabId: id }, files: [...js] }).catch(() => undefined);
    }
  }
}

/** Opens or closes the panel of a tab; in a tab without a call it opens the panel as a page of its own. */
export async function togglePanel({ id }: chrome.tabs.Tab): Promise<void> {
  const message: TogglePanel = { type: 'toggle-panel' };
  const mounted = id !== undefined && (await chrome.tabs.sendMessage(id, message).catch(() => false)) === true;
  if (!mounted) await chrome.tabs.create({ url: chrome.runtime.getURL('/panel.html') });
}
