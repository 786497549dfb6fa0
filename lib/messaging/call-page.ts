import * as z from 'zod/mini';
import type { PageNames } from '@/lib/core/interview/page-names';
import { platforms } from '@/lib/core/interview/platforms';
import type { GuestStand, ToCallPage } from './messages';

const words = z.string().check(z.maxLength(500));
const found = z.nullable(words);

const standSchema = z.object({ phase: z.nullable(z.enum(['lobby', 'in-call', 'perhaps-left', 'left'])), open: z.boolean() });

const sightSchema = z.object({
  platform: z.enum(platforms),
  language: words,
  captions: z.nullable(z.boolean()),
  matched: z.object({ call: found, phase: found, captions: found, presenting: found, people: found, self: found, frame: found }),
});
/** What is recognised of a page, and by which selectors. */
export type Sight = z.infer<typeof sightSchema>;

/** Every frame is asked, except for the page to be taken for a call: that is the whole one. */
const ask = (tab: number, message: ToCallPage): Promise<unknown> =>
  chrome.tabs.sendMessage(tab, message, message.type === 'use-here' ? { frameId: 0 } : {}).catch(() => undefined);

/** Asks the guest of a tab to do something; true when it could. */
export const askGuest = async (tab: number, type: Exclude<ToCallPage['type'], 'look'>): Promise<boolean> => (await ask(tab, { type })) !== undefined;

/** How the guest of a tab stands; null where there is no guest. */
export async function findStand(tab: number): Promise<GuestStand | null> {
  const stand = standSchema.safeParse(await ask(tab, { type: 'look' }));
  return stand.success ? stand.data : null;
}

/** Runs a script in a tab and its frames where they may be seen, and gives what each returned; nothing where no extension may look. */
async function runIn(tabId: number, file: string): Promise<readonly unknown[]> {
  const files = [file];
  const results = await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, files })
    .catch(() => chrome.scripting.executeScript({ target: { tabId }, files }))
    .catch(() => []);
  return results.map(({ result }) => result);
}

/**
 * Looks at the page of a tab, by the permission that opening the pop-up gives, and at its frames where they may be seen: at the one that shows
 * the most of a call. Null where no extension may look.
 */
export async function lookAt(tab: number): Promise<Sight | null> {
  const sights = (await runIn(tab, '/sight.js')).flatMap((result) => sightSchema.safeParse(result).data ?? []);
  return sights.find(({ matched }) => matched.call !== null) ?? sights[0] ?? null;
}

const namesSchema = z.object({ people: z.array(words), own: z.nullable(words) });

/** The names that the page of a tab, or a frame in it, shows in its call, as they stand there: nobody's where there is none. */
export async function readNames(tab: number): Promise<PageNames> {
  const found = (await runIn(tab, '/names.js')).flatMap((result) => namesSchema.safeParse(result).data ?? []);
  return found.find(({ people }) => people.length > 0) ?? { people: [], own: '' };
}
