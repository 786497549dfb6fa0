/** Applies a style sheet that leaves space for the panel in the page, and makes the page lay itself out again; '' removes it. */
export type ApplyInset = (style: string) => void;

/** Makes the function that applies such a style sheet. */
export function makeInset(): ApplyInset {
  let sheet: CSSStyleSheet | undefined;
  let applied = '';
  return (style) => {
    // To read the page's sheets costs more than to make the launcher, and no room is made before a panel opens.
    if (!sheet && !style) return;
    const others = document.adoptedStyleSheets.filter((other) => other !== sheet);
    const there = others.length < document.adoptedStyleSheets.length;
    if (style === applied && there === (style !== '')) return;
    applied = style;
    if (style) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      others.push(sheet);
    }
    document.adoptedStyleSheets = others;
    dispatchEvent(new Event('resize'));
  };
}
