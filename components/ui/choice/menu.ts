/** The item for a key, following the menu pattern: arrows wrap around, Home and End, and the first letter of a name; undefined for none. */
function findItem(items: readonly HTMLElement[], now: number, key: string): HTMLElement | undefined {
  const { length } = items;
  const at: Readonly<Record<string, number>> = { ArrowDown: now + 1, ArrowUp: now <= 0 ? length - 1 : now - 1, Home: 0, End: length - 1 };
  const index = at[key];
  if (index !== undefined) return items[index % length];
  const after = [...items.slice(now + 1), ...items.slice(0, now + 1)];
  return key.length === 1 ? after.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(key.toLowerCase())) : undefined;
}

/** Moves the focus within a menu; false for keys without a meaning, and for those with Ctrl, Alt or Meta, which belong to the browser. */
export function moveInMenu(menu: HTMLElement, { key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return false;
  const items = [...menu.querySelectorAll<HTMLElement>('button, a')];
  const { activeElement } = document;
  const found = findItem(items, activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1, key);
  found?.focus();
  return found !== undefined;
}
