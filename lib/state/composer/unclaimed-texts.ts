import { isGoneWithin, type Presence } from '@/lib/state/presence/presence';

/** How long a panel that was just closed may take to release its texts. */
const letGoMs = 2000;

type Held = { readonly panel: string | null };

/** Finds unsaved texts that no open panel holds, which this panel may take over. */
export type UnclaimedTexts = ReturnType<typeof createUnclaimedTexts>;

type UnclaimedTextsDependencies = Pick<Presence, 'holdPresence' | 'isGone' | 'panelId'>;

/** Finds unsaved texts that no open panel holds, which this panel may take over. */
export function createUnclaimedTexts({ holdPresence, isGone, panelId }: UnclaimedTextsDependencies) {
  /**
   * The last of some texts that this panel may take: its own, else one whose panel is `leaving`, is gone, or goes within two seconds; null when there
   * is none.
   */
  async function findFree<Words extends Held>(words: readonly Words[], leaving: string | null): Promise<Words | null> {
    holdPresence();
    const latest = words.toReversed();
    const own = latest.find(({ panel }) => panel === panelId || (panel !== null && panel === leaving));
    if (own !== undefined) return own;
    for (const found of latest) if (await isGone(found.panel)) return found;
    for (const found of latest) if (found.panel !== null && (await isGoneWithin(found.panel, letGoMs))) return found;
    return null;
  }
  return { findFree };
}
