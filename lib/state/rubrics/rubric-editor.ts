import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { beginHistory, type EditHistory, recordEdit, redoEdit, undoEdit } from '@/lib/core/rubric/edit-history';
import type { Origin, RubricDraft } from '@/lib/core/rubric/own-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { type Fault, readRubric } from '@/lib/core/rubric/rubric-faults';
import { normalizeIds } from '@/lib/core/rubric/slug';
import { dropBlanks } from '@/lib/core/rubric/tidy-rubric';
import { saveRubric } from '@/lib/storage/rubrics/rubric-commands';
import { findOwnRubric, findRubricDraft } from '@/lib/storage/rubrics/rubrics';
import { createDraftKeeper, type KeptState } from './draft-keeper';

/** The state of an editor. */
export type RubricEditing = {
  readonly history: EditHistory<Rubric>;
  /** The version that the changes started from; 0 for a rubric that was never saved. */
  readonly base: number;
  /** What needs no storing: the saved rubric, or an unchanged copy; null for a draft that was never saved. */
  readonly saved: Rubric | null;
  readonly kept: KeptState;
};

/** The result of saving: the version, what must be corrected first, or that another version was saved meanwhile. */
export type SavedRubric =
  | { readonly outcome: 'saved'; readonly version: number }
  | { readonly outcome: 'faults'; readonly faults: readonly Fault[] }
  | { readonly outcome: 'newer' }
  | { readonly outcome: 'failed' };

/** The editor of one rubric. Every change is stored on this device at once, until it is saved or discarded. */
export type Editor = {
  readonly id: string;
  readonly state: ReadonlySignal<RubricEditing>;
  /** Changes the rubric. Changes with the same key within a moment are one undo step. */
  readonly change: (key: string | null, edit: (rubric: Rubric) => Rubric) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What prevents the rubric from being saved. */
  readonly check: () => readonly Fault[];
  /** Saves a new version; over a newer one only on request. */
  readonly save: (over?: boolean) => Promise<SavedRubric>;
  /** Discards the changes, or the whole draft where nothing was ever saved; returns an undo. */
  readonly discard: () => Promise<() => Promise<void>>;
};

type Beginning = {
  readonly id: string;
  readonly saved: Rubric | null;
  readonly base: number;
  readonly draft: RubricDraft | null;
  readonly origin: Origin;
};

/** What an editor shows first: the stored changes, one undo step after the saved rubric. */
function beginWith(saved: Rubric | null, draft: RubricDraft | null): EditHistory<Rubric> {
  const first = saved ?? draft?.rubric;
  if (first === undefined) throw new Error('Expected a rubric or a draft to edit, found neither.');
  return draft === null ? beginHistory(first) : recordEdit(beginHistory(first), draft.rubric, null, 0);
}

/** Removes empty items before saving, so that every fault is in its place on the page. */
function dropEmpty(history: EditHistory<Rubric>): EditHistory<Rubric> {
  const dropped = dropBlanks(history.present);
  return JSON.stringify(dropped) === JSON.stringify(history.present) ? history : recordEdit(history, dropped, null, Date.now());
}

function readEdited({ history, base, saved }: RubricEditing) {
  const known = new Set(saved?.dimensions.map((dimension) => dimension.id));
  return readRubric(normalizeIds({ ...history.present, version: Math.max(1, base) }, known));
}

type How = { readonly origin: Origin; readonly over: boolean };

async function saveEditing(state: Signal<RubricEditing>, { origin, over }: How): Promise<SavedRubric> {
  const { history, base } = state.peek();
  const read = readEdited(state.peek());
  if (!read.ok) return { outcome: 'faults', faults: read.reason };
  const saving = { origin: base === 0 ? origin : 'edited', expected: over ? null : base } as const;
  const outcome = await saveRubric(read.value, saving, Date.now()).catch(fail);
  if (outcome === null) return { outcome: 'failed' };
  if (!outcome.ok) return { outcome: 'newer' };
  const { rubric } = outcome.value;
  state.value = { history: recordEdit(history, rubric, null, Date.now()), base: rubric.version, saved: rubric, kept: 'nothing' };
  return { outcome: 'saved', version: rubric.version };
}

/** An editor that begins with what stands saved, or with the changes that were kept. */
export function createEditor({ id, saved, base, draft, origin }: Beginning): Editor {
  const state = signal<RubricEditing>({
    history: beginWith(saved, draft),
    base: draft?.base ?? base,
    saved,
    kept: draft === null ? 'nothing' : 'kept',
  });
  const keeper = createDraftKeeper((kept) => {
    state.value = { ...state.peek(), kept };
  });
  const draftOf = ({ history, base: from }: RubricEditing): RubricDraft => ({
    id,
    base: from,
    rubric: history.present,
    origin,
    changedAt: Date.now(),
  });
  const show = (history: EditHistory<Rubric>) => {
    state.value = { ...state.peek(), history, kept: 'writing' };
    const next = state.peek();
    void (history.present === next.saved ? keeper.drop(id) : keeper.keep(draftOf(next)));
  };
  return {
    id,
    state,
    change: (key, edit) => show(recordEdit(state.peek().history, edit(state.peek().history.present), key, Date.now())),
    undo: () => show(undoEdit(state.peek().history)),
    redo: () => show(redoEdit(state.peek().history)),
    check: () => {
      const read = readEdited(state.peek());
      return read.ok ? [] : read.reason;
    },
    save: async (over = false) => {
      show(dropEmpty(state.peek().history));
      await keeper.settled();
      return saveEditing(state, { origin, over });
    },
    discard: async () => {
      const before = state.peek();
      if (before.saved !== null) state.value = { ...before, history: beginHistory(before.saved) };
      await keeper.drop(id);
      return async () => {
        state.value = before;
        await keeper.keep(draftOf(before));
      };
    },
  };
}

function fail(error: unknown): null {
  reportError(error);
  return null;
}

/** The editor of one of the user's own rubrics, or of a draft that was never saved; null when there is neither. */
export async function openEditor(id: string): Promise<Editor | null> {
  const [own, draft] = await Promise.all([findOwnRubric(id), findRubricDraft(id)]);
  const saved = own !== null && own.deletedAt === null ? own.rubric : null;
  if (saved !== null) return createEditor({ id, saved, base: saved.version, draft, origin: 'edited' });
  if (draft === null) return null;
  return createEditor({ id, saved: null, base: 0, draft, origin: draft.origin });
}
