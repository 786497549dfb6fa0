/** Inserts words into a text at an index, separated from the text around them; also gives the index after them. */
export function insertText(text: string, at: number, words: string): { readonly text: string; readonly end: number } {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const trail = after === '' || /^\s/.test(after) ? '' : ' ';
  return { text: `${before}${lead}${words}${trail}${after}`, end: before.length + lead.length + words.length };
}
