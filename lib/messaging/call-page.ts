import { browser } from '@/lib/browser/browser';
import { type PageInspection, pageInspectionSchema } from '@/lib/core/interview/page-inspection';
import { type PageNames, pageNamesSchema } from '@/lib/core/interview/page-names';
import { type ResponseOf, readResponse } from './contract';
import type { GuestStatus } from './messages';
import { toCallPage } from './table/pages';

type Asks = typeof toCallPage;

/** Every frame is asked, except to use the page as a call, which only the top frame may do. */
const send = (tab: number, type: keyof Asks): Promise<unknown> =>
  browser.tabs.sendMessage(tab, { type }, type === 'use-here' ? { frameId: 0 } : {}).catch(() => undefined);

/** Sends a request to the guest of a tab; undefined where no guest answers. */
export async function askCallPage<Name extends keyof Asks>(tab: number, type: Name): Promise<ResponseOf<Asks, Name> | undefined> {
  const answer = readResponse(toCallPage, type, await send(tab, type));
  return answer.ok ? answer.value : undefined;
}

/** Asks the guest of a tab to do something; true when it did. */
export const askGuest = async (tab: number, type: Exclude<keyof Asks, 'look' | 'leave'>): Promise<boolean> =>
  (await askCallPage(tab, type)) !== undefined;

/** The state of the guest of a tab; null where there is none. */
export const getGuestStatus = async (tab: number): Promise<GuestStatus | null> => (await askCallPage(tab, 'look')) ?? null;

/** Runs a script in a tab and its accessible frames, and returns each result; nothing where extensions have no access. */
async function runIn(tabId: number, file: string): Promise<readonly unknown[]> {
  const files = [file];
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files })
    .catch(() => browser.scripting.executeScript({ target: { tabId }, files }))
    .catch(() => []);
  return results.map(({ result }) => result);
}

/**
 * Inspects the page of a tab and its accessible frames, by the permission that opening the pop-up gives, and returns the one that shows most of a
 * call. Null where extensions have no access.
 */
export async function inspectTab(tab: number): Promise<PageInspection | null> {
  const found = (await runIn(tab, '/sight.js')).flatMap((result) => pageInspectionSchema.safeParse(result).data ?? []);
  return found.find(({ matched }) => matched.call !== null) ?? found[0] ?? null;
}

/** The names in the call of a tab's page or frames, as shown there; none where there is no call. */
export async function requestNames(tab: number): Promise<PageNames> {
  const found = (await runIn(tab, '/names.js')).flatMap((result) => pageNamesSchema.safeParse(result).data ?? []);
  return found.find(({ people }) => people.length > 0) ?? { people: [], own: '' };
}
