import { useLayoutEffect, useState } from 'preact/hooks';

/** What of the rubrics is on show. */
export type RubricRoute = { readonly id: string | null; readonly view: 'read' | 'edit' | 'copy' | 'history' | 'followed' };

const views: ReadonlySet<string> = new Set<RubricRoute['view']>(['edit', 'copy', 'history', 'followed']);
const isView = (word: string): word is RubricRoute['view'] => views.has(word);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function readRoute(): RubricRoute {
  const [, id = '', view = ''] = location.hash.split('/');
  return { id: id === '' ? null : decode(id), view: isView(view) ? view : 'read' };
}

/** The address of a rubric's view, or of the list. */
export const rubricAddress = (id: string | null, view: RubricRoute['view'] = 'read') =>
  id === null ? '#rubrics' : `#rubrics/${encodeURIComponent(id)}${view === 'read' ? '' : `/${view}`}`;

/** Goes to a rubric's view, or to the list. */
export function goToRubric(id: string | null, view: RubricRoute['view'] = 'read'): void {
  location.hash = rubricAddress(id, view);
}

/** What the address asks for, followed as it changes. */
export function useRubricRoute(): RubricRoute {
  const [route, setRoute] = useState(readRoute);
  useLayoutEffect(() => {
    const follow = () => setRoute(readRoute());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
