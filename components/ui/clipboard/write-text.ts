/** Writes a text that changes every second: into the text node that is there already, so that no style has to be worked out again. */
export function writeText(element: Element | null, text: string): void {
  if (element?.firstChild instanceof Text) element.firstChild.data = text;
  else element?.replaceChildren(text);
}
