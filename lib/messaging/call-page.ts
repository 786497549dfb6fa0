import { browser } from '@/lib/browser/browser';
import { type PageInspection, pageInspectionSchema } from '@/lib/core/interview/page-inspection';
import { type PageNames, pageNamesSchema } from '@/lib/core/interview/page-names';
import { type ResponseOf, readResponse } from './contract';
import type { GuestStatus } from './messages';
import { toCallPage } from './table/pages';

type Asks = typeof toCallPage;

/** Every frame is asked, except for the page to be taken for a call: that is the whole one. */
const send = (tab: number, type: keyof Asks): Promise<unknown> =>
  browser.tabs.sendMessage(tab, { type }, type === 'use-here' ? { frameId: 0 } : {}).catch(() => undefined);

/** Asks the guest of a tab for something; undefined where there is no guest that can. */
export async function askCallPage<Name extends keyof Asks>(tab: number, type: Name): Promise<ResponseOf<Asks, Name> | undefined> {
  const answer = readResponse(toCallPage, type, await send(tab, type));
  return answer.ok ? answer.value : undefined;
}

/** Asks the guest of a tab to do something; true when it could. */
export const askGuest = async (tab: number, type: Exclude<keyof Asks, 'look' | 'leave'>): Promise<boolean> =>
  (await askCallPage(tab, type)) !== undefined;

/** How the guest of a tab stands; null where there is no guest. */
export const getGuestStatus = async (tab: number): Promise<GuestStatus | null> => (await askCallPage(tab, 'look')) ?? null;

/** Runs a script in a tab and its frames where they may be seen, and gives what each returned; nothing where no extension may look. */
async function runIn(tabId: number, file: string): Promise<readonly unknown[]> {
  const files = [file];
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files })
    .catch(() => browser.scripting.executeScript({ target: { tabId }, files }))
    .catch(() => []);
  return results.map(({ result }) => result);
}

/**
 * Looks at the page of a tab, by the permission that opening the pop-up gives, and at its frames where they may be seen: at the one that shows
 * the most of a call. Null where no extension may look.
 */
export async function inspectTab(tab: number): Promise<PageInspection | null> {
  const found = (await runIn(tab, '/sight.js')).flatMap((result) => pageInspectionSchema.safeParse(result).data ?? []);
  return found.find(({ matched }) => matched.call !== null) ?? found[0] ?? null;
}

/** The names that the page of a tab, or a frame in it, shows in its call, as they stand there: nobody's where there is none. */
export async function requestNames(tab: number): Promise<PageNames> {
  const found = (await runIn(tab, '/names.js')).flatMap((result) => pageNamesSchema.safeParse(result).data ?? []);
  return found.find(({ people }) => people.length > 0) ?? { people: [], own: '' };
}
