/** Whether requests may go to a match pattern, and the moment from which every answer is asked for anew. */
export type Granted = { readonly has: (pattern: string) => Promise<boolean>; readonly forget: () => void };

/** Remembers each yes of `contains` until `forget` is called, also one that was on its way then; a no is asked for again each time. */
export function rememberGrants(contains: (pattern: string) => Promise<boolean>): Granted {
  let granted = new Set<string>();
  const has = async (pattern: string) => {
    const known = granted;
    if (known.has(pattern)) return true;
    const yes = await contains(pattern);
    if (yes) known.add(pattern);
    return yes;
  };
  const forget = () => {
    granted = new Set();
  };
  return { has, forget };
}
