/** Where interviews take place. */
export const contexts = ['live-call', 'live-coding', 'take-home', 'phone'] as const;
/** Where an interview takes place. */
export type Context = (typeof contexts)[number];

/** The items for a context. An item without contexts is for all of them. */
export function filterByContext<Item extends { readonly contexts: readonly Context[] }>(items: readonly Item[], context: Context): readonly Item[] {
  return items.filter((item) => item.contexts.length === 0 || item.contexts.includes(context));
}
