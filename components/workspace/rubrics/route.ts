import { readHash, useHashRoute } from '@/components/workspace/use-hash-route';

/** What of the rubrics is on show. */
export type RubricRoute = { readonly id: string | null; readonly view: 'read' | 'edit' | 'copy' | 'history' | 'followed' };

const views: ReadonlySet<string> = new Set<RubricRoute['view']>(['edit', 'copy', 'history', 'followed']);
const isView = (word: string): word is RubricRoute['view'] => views.has(word);

function readRoute(): RubricRoute {
  const { id, view } = readHash();
  return { id, view: isView(view) ? view : 'read' };
}

/** The address of a rubric's view, or of the list. */
export const rubricAddress = (id: string | null, view: RubricRoute['view'] = 'read') =>
  id === null ? '#rubrics' : `#rubrics/${encodeURIComponent(id)}${view === 'read' ? '' : `/${view}`}`;

/** Goes to a rubric's view, or to the list. */
export function goToRubric(id: string | null, view: RubricRoute['view'] = 'read'): void {
  location.hash = rubricAddress(id, view);
}

/** What the address asks for, followed as it changes. */
export const useRubricRoute = (): RubricRoute => useHashRoute(readRoute);
