import { browser } from '@/lib/browser/browser';

/** Opens the panel as a separate page, at an interview when one is given. */
export async function openTab(interviewId: string | null = null): Promise<void> {
  const fragment = interviewId === null ? '' : `#interview=${interviewId}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/panel.html${fragment}`) });
}

/** Opens an empty start form as a separate page, whatever could be continued. */
export async function openNewInterview(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html#new') });
}
