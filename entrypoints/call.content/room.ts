/** Has the page wear a style sheet that makes room for the panel, and tells it to lay itself out again; '' takes the room back. */
export type Room = (style: string) => void;

/** Makes what makes room. */
export function openRoom(): Room {
  let sheet: CSSStyleSheet | undefined;
  let worn = '';
  return (style) => {
    const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
    const there = others.length < document.adoptedStyleSheets.length;
    if (style === worn && there === (style !== '')) return;
    worn = style;
    if (style) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      others.push(sheet);
    }
    document.adoptedStyleSheets = others;
    dispatchEvent(new Event('resize'));
  };
}
