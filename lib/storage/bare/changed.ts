import { databaseName } from '@/lib/storage/opening/database-name';

/** The channel over which Dexie tells pages of changed rows, and the form in which it does; both are its own, and pages hear no other. */
const channelName = 'x-storagemutated-1';
type Ranges = { readonly d: 1; readonly from: unknown; readonly to: unknown; readonly r: Ranges | null };

let channel: BroadcastChannel | null = null;

function getChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel(channelName);
  // Without this it keeps a test's process alive.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return channel;
}

const partOf = (table: string) => `idb://${databaseName}/${table}/`;
const rangesOf = (keys: readonly unknown[]): Ranges | null =>
  keys.reduceRight<Ranges | null>((rest, key) => ({ d: 1, from: key, to: key, r: rest }), null);

/** The keys of the rows that were written, by table. */
export type WrittenKeys = ReadonlyMap<string, readonly IDBValidKey[]>;

/** Tells every page, this one too, which rows were written. */
export function tellChanged(changed: WrittenKeys): void {
  const parts = [...changed].filter(([, keys]) => keys.length > 0).map(([table, keys]) => [partOf(table), rangesOf(keys)] as const);
  if (parts.length > 0) getChannel().postMessage(Object.fromEntries(parts));
}

/** Calls `listener` whenever rows of a table are changed by any page or the worker, until the signal aborts. */
export function observeTable(table: string, listener: () => void, signal: AbortSignal): void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    const parts = typeof data === 'object' && data !== null ? Object.keys(data) : [];
    if (parts.some((part) => part === 'all' || part.startsWith(partOf(table)))) listener();
  };
  getChannel().addEventListener('message', hear, { signal });
}
