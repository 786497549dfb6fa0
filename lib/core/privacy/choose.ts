/** A stored item of a candidate, as far as joining matters. */
type Joined = { readonly id: string; readonly applicationId: string | null };

/** The selection after toggling one item: items of the same application follow, items with merely the same name do not. */
export function toggleChosen(matches: readonly Joined[], chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  if (chosen.has(id)) return new Set([...chosen].filter((other) => other !== id));
  const application = matches.find((match) => match.id === id)?.applicationId ?? null;
  const joined = matches.filter((match) => application !== null && match.applicationId === application).map((match) => match.id);
  return new Set([...chosen, id, ...joined]);
}
