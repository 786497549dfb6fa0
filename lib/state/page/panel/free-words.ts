import { createFreeWords } from '@/lib/state/composer/take-words';
import { presence } from '@/lib/state/page/panel/presence';

/** The words that this panel may take up. */
export const freeWords = createFreeWords(presence);
