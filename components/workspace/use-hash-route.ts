import { useLayoutEffect, useState } from 'preact/hooks';

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The id and the view in the page's address, `#section/id/view`: null without an id, and an empty view where none is named. */
export function readHash(): { readonly id: string | null; readonly view: string } {
  const [, id = '', view = ''] = location.hash.split('/');
  return { id: id === '' ? null : decode(id), view };
}

/** What a function reads from the page's address, again whenever that changes. */
export function useHashRoute<Route>(read: () => Route): Route {
  const [route, setRoute] = useState(read);
  useLayoutEffect(() => {
    const follow = () => setRoute(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [read]);
  return route;
}
