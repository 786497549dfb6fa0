import { createUnclaimedTexts } from '@/lib/state/composer/unclaimed-texts';
import { presence } from '@/lib/state/page/panel/presence';

/** The words that this panel may take up. */
export const unclaimedTexts = createUnclaimedTexts(presence);
