import type { Destination } from '@/lib/core/delivery/destination';
import { foldText } from '@/lib/core/text/fold';

/** The field of a form that holds the name which a destination is given. */
export const nameField = 'displayName';

/** What names a destination of some kind by its settings. */
type Naming = { readonly label: string; readonly nameOf: (settings: unknown) => string };

/** What a destination is called by itself, after its address or account; '' where its settings cannot be read. */
function nameByItself({ settings }: Pick<Destination, 'settings'>, kind: Pick<Naming, 'nameOf'>): string {
  try {
    return kind.nameOf(settings);
  } catch {
    return '';
  }
}

/** The name that a destination was given; '' where it is called after its address or account. */
export function findOwnName(destination: Destination, kind: Pick<Naming, 'nameOf'>): string {
  const [{ name }, byItself] = [destination, nameByItself(destination, kind)];
  const isNumbered = name.startsWith(byItself) && /^ \(\d+\)$/.test(name.slice(byItself.length));
  return name === byItself || isNumbered ? '' : name;
}

/** What kind of destination it is, and where its name does not say that already, its address or account. */
export function describeAddress(destination: Destination, kind: Naming): string {
  const address = nameByItself(destination, kind);
  if (address === '' || findOwnName(destination, kind) === '') return kind.label;
  return address.startsWith(kind.label) ? address : `${kind.label} · ${address}`;
}

/** The name of a destination among others: the given one, or with none given that after its address, numbered where that is taken; null where the given one is taken. */
export function nameAmong(given: string, byItself: string, others: readonly Destination[]): string | null {
  const taken = new Set(others.map(({ name }) => foldText(name)));
  if (given !== '') return taken.has(foldText(given)) ? null : given;
  let name = byItself;
  for (let number = 2; taken.has(foldText(name)); number++) name = `${byItself} (${number})`;
  return name;
}
