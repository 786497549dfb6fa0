/** Something that is stored of a candidate, as far as joining it with others goes. */
type Joined = { readonly id: string; readonly applicationId: string | null };

/** The selection after one entry is selected or deselected: entries of the same application go with it; an equal name alone selects nothing. */
export function toggleChosen(matches: readonly Joined[], chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (chosen.has(id)) return new Set([...chosen].filter((other) => other !== id));
  const application = matches.find((match) => match.id === id)?.applicationId ?? null;
  const joined = matches.filter((match) => application !== null && match.applicationId === application).map((match) => match.id);
  return new Set([...chosen, id, ...joined]);
}
