import type { CaptionReader, CaptionRow } from '../caption-reader';
import { wordsIn } from '../row-words';

/** The text after an element within a row: the nearest following parts with words, of it or of its ancestors. */
function wordsBehind(element: Element, row: Element): string {
  const parts: string[] = [];
  for (let part = element.nextElementSibling; part !== null; part = part.nextElementSibling) parts.push(wordsIn(part));
  const words = parts.filter((part) => part !== '').join(' ');
  const { parentElement } = element;
  return words !== '' || parentElement === null || parentElement === row ? words : wordsBehind(parentElement, row);
}

/** The name beside a row's picture, and the words behind both. */
function readRow(row: Element): readonly CaptionRow[] {
  const name = row.querySelector('.NWpY1d') ?? [...row.querySelectorAll('span')].find((span) => wordsIn(span) !== '');
  if (name === undefined) return [];
  const known = row.querySelector('.ygicle');
  const text = known === null ? wordsBehind(name, row) : wordsIn(known);
  return text === '' ? [] : [{ element: row, speaker: wordsIn(name), text }];
}

const isRow = (element: Element) => element.querySelector('img') !== null && element.querySelector('span') !== null;

/** Finds rows whose class is unknown: each part of a region with a picture and a name, which may be one level deeper. */
function findUnknownRows(root: Element): readonly Element[] {
  const children = [...root.children].filter(isRow);
  const deeper = children.length === 1 ? [...(children[0]?.children ?? [])].filter(isRow) : [];
  return deeper.length > 1 ? deeper : children;
}

/** The rows within a region. */
function readRows(root: Element): readonly CaptionRow[] {
  const known = [...root.getElementsByClassName('nMcdL')];
  return (known.length > 0 ? known : findUnknownRows(root)).flatMap(readRow);
}

// Facts of 2026-11, from the public source of caption readers, some of it seen in live calls (platforms.md). The region stands whether captions
// are on or off, its label is localized, and it is replaced each time they are switched.

/** How Meet's captions are read. */
export const reader: CaptionReader = {
  sources: [
    {
      kind: 'rows',
      // Confidence: good (its name; a region with a row), fair (its classes), weak (any region that can have the focus).
      roots: ['[jsname="dsyhDe"]', '[role="region"][tabindex="0"]:has(img):has(span)', '.vNKgIf.UDinHf', '[role="region"][tabindex="0"]'],
      readRows,
    },
  ],
  // Its captions' button, when it is not pressed. Confidence: fair.
  off: ['[jsname="r8qRAd"][aria-pressed="false"]', '[jsname="RrG0hf"][aria-pressed="false"]'],
  around: '',
  absentMs: 3000,
  absent: 'lost',
};
