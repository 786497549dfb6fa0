import { createSearchedText } from '@/lib/state/notes/searched-text';

/** The words that the notes on this page are searched for. */
export const searchedTextModel = createSearchedText();
