import { useLayoutEffect } from 'preact/hooks';

/** Names the page in its tab; null leaves that to a part of it. */
export function useTitle(page: string | null): void {
  useLayoutEffect(() => {
    if (page !== null) document.title = `${page} · Plumbline`;
  }, [page]);
}
