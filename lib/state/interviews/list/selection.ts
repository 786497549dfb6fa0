/** The selected rows of a list, the current row, and the start of a range; all by id. */
export type Selection = { readonly current: string | null; readonly anchor: string | null; readonly chosen: ReadonlySet<string> };

/** Nothing selected, no current row. */
export const noSelection: Selection = { current: null, anchor: null, chosen: new Set() };

/** How far the current row moves: by one, by a page, or to an end. */
export type SelectionStep = 'next' | 'previous' | 'page-down' | 'page-up' | 'first' | 'last';

/** An action on a selection; `extend` also selects every row in between. */
export type SelectionAction =
  | { readonly kind: 'move'; readonly step: SelectionStep; readonly extend: boolean }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'extend'; readonly id: string }
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'all' }
  | { readonly kind: 'none' };

const rowsAPage = 10;

const steps: Readonly<Record<SelectionStep, (at: number, last: number) => number>> = {
  next: (at) => at + 1,
  previous: (at) => at - 1,
  'page-down': (at) => at + rowsAPage,
  'page-up': (at) => at - rowsAPage,
  first: () => 0,
  last: (_at, last) => last,
};

/** The rows from one to another, including both, in the list's order. */
function between(ids: readonly string[], from: string, to: string): readonly string[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}

function extendTo({ current, anchor }: Selection, id: string, ids: readonly string[]): Selection {
  const from = [anchor, current].find((known) => known !== null && ids.includes(known)) ?? id;
  return { current: id, anchor: from, chosen: new Set(between(ids, from, id)) };
}

function move(selection: Selection, step: SelectionStep, ids: readonly string[]): string | undefined {
  const at = selection.current === null ? -1 : ids.indexOf(selection.current);
  const last = ids.length - 1;
  if (at < 0) return ids[step === 'last' ? last : 0];
  return ids[Math.max(0, Math.min(last, steps[step](at, last)))];
}

function toggle({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { current: id, anchor: id, chosen: next };
}

/** The selection after an action; `ids` are the list's rows in order. */
export function applySelection(selection: Selection, act: SelectionAction, ids: readonly string[]): Selection {
  if (act.kind === 'all') return { ...selection, chosen: new Set(ids) };
  if (act.kind === 'none') return { ...selection, anchor: selection.current, chosen: new Set() };
  if (act.kind === 'toggle') return toggle(selection, act.id);
  if (act.kind === 'extend') return extendTo(selection, act.id, ids);
  if (act.kind === 'focus') return { ...selection, current: act.id };
  const id = move(selection, act.step, ids);
  if (id === undefined) return selection;
  return act.extend ? extendTo(selection, id, ids) : { ...selection, current: id, anchor: id };
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const movingKeys: Readonly<Record<string, SelectionStep>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Home: 'first',
  End: 'last',
};

/** The meaning of a key on the focused row, for the selection or the rows; null when it has none here. */
export function readSelectionKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Key, id: string): SelectionAction | 'open' | 'delete' | null {
  if (altKey) return null;
  const command = ctrlKey || metaKey;
  if (command) return key.toLowerCase() === 'a' && !shiftKey ? { kind: 'all' } : null;
  const step = movingKeys[key];
  if (step !== undefined) return { kind: 'move', step, extend: shiftKey };
  if (key === ' ') return { kind: shiftKey ? 'extend' : 'toggle', id };
  if (key === 'Escape') return { kind: 'none' };
  if (key === 'Enter') return 'open';
  return key === 'Delete' ? 'delete' : null;
}
