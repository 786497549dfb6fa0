/** What in a row is none of its words: buttons and icons, whose text is a sign's name, announcements, and what is not shown. */
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

/** The words that an element shows; '' where there is none. */
export const wordsIn = (element: Element | null | undefined): string => (element ? textIn(element).slice(0, longestRow).trim() : '');
