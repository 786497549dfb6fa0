import * as z from 'zod/mini';
import { browser } from '@/lib/browser/browser';

const keyOf = (tab: number) => `framed:${tab}`;
/** A page that loads its panel again leaves entries for earlier frames. */
const mostPerTab = 4;

const framedSchema = z.array(z.object({ panel: z.number(), guest: z.number() }));

/** One look at the stored frames after another: whoever asks for a frame finds what is just being stored. */
const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request('framed', work) as Promise<Value>;

async function listFramed(tab: number): Promise<z.infer<typeof framedSchema>> {
  return framedSchema.safeParse((await browser.storage.session.get(keyOf(tab)))[keyOf(tab)]).data ?? [];
}

/**
 * Stores which frame of a tab holds the guest of the panel in another frame, until the browser closes. Only the extension's own pages and worker can
 * read it.
 */
export const saveFramed = (tab: number, panel: number, guest: number): Promise<void> =>
  inTurn(async () => {
    const others = (await listFramed(tab)).filter((framed) => framed.panel !== panel);
    await browser.storage.session.set({ [keyOf(tab)]: [{ panel, guest }, ...others].slice(0, mostPerTab) });
  });

/** The frame of a tab that holds the guest of the panel in one of its frames; null where that panel was opened without a nonce. */
export const findGuestFrame = (tab: number, panel: number): Promise<number | null> =>
  inTurn(async () => (await listFramed(tab)).find((framed) => framed.panel === panel)?.guest ?? null);

/** Whether a panel was admitted for the guest in a frame of a tab, since that guest loads one. */
export const hasFramedPanel = (tab: number, guest: number): Promise<boolean> =>
  inTurn(async () => (await listFramed(tab)).some((framed) => framed.guest === guest));

/** Deletes the entries of a guest, which is loading another panel. */
export const forgetFramedBy = (tab: number, guest: number): Promise<void> =>
  inTurn(async () => {
    const all = await listFramed(tab);
    const others = all.filter((framed) => framed.guest !== guest);
    if (others.length < all.length) await browser.storage.session.set({ [keyOf(tab)]: others });
  });

/** Deletes the entries of a closed tab. */
export const forgetFramed = (tab: number): Promise<void> => browser.storage.session.remove(keyOf(tab));
