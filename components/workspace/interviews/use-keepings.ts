import { useEffect, useRef, useState } from 'preact/hooks';
import { followKeepings, type Keepings } from '@/lib/state/privacy/keeping';

/** How long some interviews are kept, by their ids, read again at each change and by `refresh`; empty until that is known. */
export function useKeepings(ids: readonly string[]): { readonly keepings: Keepings; readonly refresh: () => void } {
  const [keepings, setKeepings] = useState<Keepings>(new Map());
  const read = useRef<() => void>(() => undefined);
  const all = ids.join(' ');
  useEffect(() => {
    const stop = new AbortController();
    read.current = followKeepings(all.split(' '), setKeepings, stop.signal);
    return () => stop.abort();
  }, [all]);
  return { keepings, refresh: () => read.current() };
}
