/** Returns the first of several equal strings for each of them, to save memory: strings from the database are separate copies. */
export function shareTexts(): <Text extends string>(text: Text) => Text {
  const known = new Map<string, string>();
  const isSame = <Text extends string>(found: string, text: Text): found is Text => found === text;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined && isSame(found, text)) return found;
    known.set(text, text);
    return text;
  };
}
