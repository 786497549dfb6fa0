/** Names or numbers one after another: “a, b and c”. */
export const joinNames = (items: readonly (number | string)[]): string =>
  items.length < 2 ? `${items[0] ?? ''}` : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
