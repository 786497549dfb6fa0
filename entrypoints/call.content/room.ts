/** Has a page wear a style sheet that makes room for the panel, and tells it to lay itself out again; '' takes the room back. True when that changed anything. */
export type Room = (page: Document, style: string) => boolean;

/** Makes what makes room, in one document at a time. */
export function openRoom(): Room {
  let sheet: CSSStyleSheet | undefined;
  let worn = '';
  return (page, style) => {
    const view = page.defaultView ?? window;
    const others = page.adoptedStyleSheets.filter((other) => other !== sheet);
    const there = others.length < page.adoptedStyleSheets.length;
    if (style === worn && there === (style !== '')) return false;
    worn = style;
    if (style) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style);
      others.push(sheet);
    }
    page.adoptedStyleSheets = others;
    view.dispatchEvent(new Event('resize'));
    return true;
  };
}

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 8 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 8;

/** Whether a frame lies over anything in the page that a selector finds. */
export function covers(page: Document, frame: Element, selector: string): boolean {
  const own = frame.getBoundingClientRect();
  return [...page.querySelectorAll(selector)].some((picture) => overlap(own, picture.getBoundingClientRect()));
}
