import { browser } from '@/lib/browser/browser';

/** Opens the panel as a page of its own, at an interview when one is given. */
export async function openTab(interviewId: string | null = null): Promise<void> {
  const fragment = interviewId === null ? '' : `#interview=${interviewId}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/panel.html${fragment}`) });
}

/** Opens an empty start form as a page of its own, whatever can be continued. */
export async function openNewInterview(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html#new') });
}
