/** Writes a text that changes every second into the existing text node, so that the browser recalculates no styles. */
export function writeText(element: Element | null, text: string): void {
  if (element?.firstChild instanceof Text) element.firstChild.data = text;
  else element?.replaceChildren(text);
}
