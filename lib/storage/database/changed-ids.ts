import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import { databaseName } from '@/lib/storage/opening/database-name';

/** More changed rows than this are not counted one by one: reading the table again takes less. */
const mostIds = 200;

type Named = { readonly everything: boolean; readonly ids: ReadonlySet<string> };

const none: Named = { everything: false, ids: new Set() };
const everything: Named = { everything: true, ids: new Set() };

/** The keys that a change names one by one; null where it names ranges of them. */
function keysIn(tree: IntervalTree | null | undefined): readonly string[] | null {
  if (tree === null || tree === undefined || !('from' in tree)) return [];
  const { from, to, l, r } = tree;
  const [before, after] = [keysIn(l), keysIn(r)];
  if (typeof from !== 'string' || from !== to || before === null || after === null) return null;
  return [...before, from, ...after];
}

function addChange({ everything: all, ids }: Named, changed: ObservabilitySet, table: string): Named {
  const keys = 'all' in changed ? null : keysIn(changed[`idb://${databaseName}/${table}/`]);
  if (all || keys === null || ids.size + keys.length > mostIds) return everything;
  return keys.length === 0 ? { everything: all, ids } : { everything: false, ids: new Set([...ids, ...keys]) };
}

/** Takes the ids of the rows of some tables that were changed since the last call, each once; null where any of their rows may have been. */
export type TakeChangedIds = () => readonly string[] | null;

/**
 * Collects the ids of the rows that any page or the worker changes, until the signal aborts. The first call takes null, as nothing is known of what
 * was changed before. The tables have strings as keys.
 */
export function collectChangedIds(tables: readonly string[], signal: AbortSignal): TakeChangedIds {
  let named = everything;
  // Returns nothing: after a listener that returns false, Dexie tells no other.
  const hear = (changed: ObservabilitySet): void => {
    for (const table of tables) named = addChange(named, changed, table);
  };
  Dexie.on('storagemutated', hear);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(hear), { once: true });
  return () => {
    const taken = named.everything ? null : [...named.ids];
    named = none;
    return taken;
  };
}
