import * as z from 'zod/mini';

const key = 'last-call-tab';

/** Keeps the id of the tab in which a panel was loaded last, until the browser closes. */
export const keepLastCallTab = (tab: number): Promise<void> => chrome.storage.session.set({ [key]: tab });

/** The tab in which a panel was loaded last; null before the first. */
export async function findLastCallTab(): Promise<number | null> {
  const found = z.number().safeParse((await chrome.storage.session.get(key))[key]);
  return found.success ? found.data : null;
}
