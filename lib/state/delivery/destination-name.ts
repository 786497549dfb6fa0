import type { Destination } from '@/lib/core/delivery/destination';
import { foldText } from '@/lib/core/text/fold';

/** The form field for the name of a destination. */
export const nameField = 'displayName';

/** Names destinations of some kind by their settings. */
type Naming = { readonly label: string; readonly nameOf: (settings: unknown) => string };

/** The default name of a destination: its address or account; '' where its settings cannot be read. */
function nameByItself({ settings }: Pick<Destination, 'settings'>, kind: Pick<Naming, 'nameOf'>): string {
  try {
    return kind.nameOf(settings);
  } catch {
    return '';
  }
}

/** The name that the user gave a destination; '' where it has its default name. */
export function findOwnName(destination: Destination, kind: Pick<Naming, 'nameOf'>): string {
  const [{ name }, byItself] = [destination, nameByItself(destination, kind)];
  const isNumbered = name.startsWith(byItself) && /^ \(\d+\)$/.test(name.slice(byItself.length));
  return name === byItself || isNumbered ? '' : name;
}

/** The kind of a destination, or its address or account where the name does not already say so. */
export function describeAddress(destination: Destination, kind: Naming): string {
  const address = nameByItself(destination, kind);
  if (address === '' || findOwnName(destination, kind) === '') return kind.label;
  return address.startsWith(kind.label) ? address : `${kind.label} · ${address}`;
}

/**
 * The name of a destination among others: the given one, or by default its address, with a number where that is taken; null where the given one is
 * taken.
 */
export function nameAmong(given: string, byItself: string, others: readonly Destination[]): string | null {
  const taken = new Set(others.map(({ name }) => foldText(name)));
  if (given !== '') return taken.has(foldText(given)) ? null : given;
  let name = byItself;
  for (let number = 2; taken.has(foldText(name)); number++) name = `${byItself} (${number})`;
  return name;
}
