/** Gives each text back as the one of its kind that was given first: texts that are read from the database are each a copy of their own. */
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
