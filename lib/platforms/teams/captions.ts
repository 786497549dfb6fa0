import type { CaptionReader, CaptionRow } from '../caption-reader';
import { wordsIn } from '../row-words';

const author = '[data-tid="author"]';
const text = '[data-tid="closed-caption-text"]';

/**
 * Each line with the author before it: in the organiser's view an item encloses both, in a guest's view none does. A line without author has no
 * speaker.
 */
function readRows(root: Element): readonly CaptionRow[] {
  const rows: CaptionRow[] = [];
  let named: Element | null = null;
  for (const element of root.querySelectorAll(`${author},${text}`)) {
    if (element.matches(author)) {
      named = element;
      continue;
    }
    const words = wordsIn(element);
    if (words !== '') rows.push({ element, speaker: wordsIn(named), text: words });
    named = null;
  }
  return rows;
}

// Facts of 2026-11, from the public source of extensions and bots, seen in live calls by some (platforms.md). The wrapper comes with the first words
// after captions are switched on; the list in it uses its elements again, and they grow, shrink and are split.

/** How the captions of Teams are read. */
export const reader: CaptionReader = {
  sources: [
    {
      kind: 'list',
      // Confidence: good; fair (the names before the summer of 2025, and any line).
      roots: [
        '[data-tid="closed-caption-renderer-wrapper"]',
        '[data-tid="closed-caption-v2-window-wrapper"]',
        '[data-tid="closed-caption-v2-virtual-list-content"]',
        '[data-tid^="closed-captions-renderer"]',
        ':has(> [data-tid="closed-caption-text"])',
      ],
      readRows,
    },
  ],
  off: ['[data-tid="closed-captions-button-off"]'],
  around: '[data-tid="app-layout-area--main"],#app',
  absentMs: 3000,
  absent: 'off',
};
