/** Parts of a row that are not its words: buttons, icons (whose text is a name), announcements, and hidden elements. */
const noWords = 'button,[role="button"],i[class],.google-symbols,svg,style,script,[aria-live],[hidden]';
/** How much of one row is read, in UTF-16 code units. */
const longestRow = 80_000;

const isElement = (node: Node): node is Element => node.nodeType === 1;

function textIn(element: Element): string {
  if (element.firstElementChild === null || element.querySelector(noWords) === null) return element.textContent;
  const parts = [...element.childNodes].map((node) => {
    if (!isElement(node)) return node.nodeName === '#text' ? (node.nodeValue ?? '') : '';
    return node.matches(noWords) ? '' : textIn(node);
  });
  return parts.join('');
}

/** The visible words of an element; '' where there are none. */
export const wordsIn = (element: Element | null | undefined): string => (element ? textIn(element).slice(0, longestRow).trim() : '');
