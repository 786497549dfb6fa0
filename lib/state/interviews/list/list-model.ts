import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { foldText, matchQuery } from '@/lib/core/text/fold';
import { observeChanges } from '@/lib/storage/database/broadcast';
import type { InterviewEntries } from '@/lib/storage/interview/entries';
import { observeInterviewEntries, observeOutcomes } from '@/lib/storage/observe';
import { type Column, fitsFilters, groupRows, type InterviewFilters, latestFirst, noFilters, type Sorting, sortRows, toItems } from './arrange';
import { findExcerpt } from './excerpt';
import { joinOutcomes, type ListedInterview, noOutcomes } from './listed-interview';
import { createNoteIndex, type NoteIndex, type NotesProgress, type NotesState } from './note-index';
import { applySelection, noSelection, type SelectionAction } from './selection';
import { createShownNotes } from './shown-notes';

const headWords = ({ candidate, rubric, role }: ListedInterview) => foldText(`${candidate} ${rubric} ${role}`);

/** Columns that are first sorted downwards: numbers and times. */
const descendsFirst: ReadonlySet<Column> = new Set(['date', 'recommendation', 'score']);

const isGrouped = ({ column, descending }: Sorting) => column === 'date' && descending;

type Given = { readonly rows: ReadonlySignal<readonly ListedInterview[]>; readonly index: NoteIndex; readonly typed: ReadonlySignal<string> };

type IsFound = (row: ListedInterview) => boolean;

/** Whether a row is found. What is searched of the rows themselves is worked out only when they change, and each word is looked up once in the notes. */
function searchRows({ rows, index, typed }: Given): ReadonlySignal<IsFound> {
  const heads = computed(() => new Map(rows.value.map((row) => [row.id, headWords(row)])));
  return computed((): IsFound => {
    if (typed.value.trim() === '') return () => true;
    const fits = matchQuery(typed.value);
    const all = heads.value;
    index.version.value;
    const looked = new Map<string, ReturnType<NoteIndex['find']>>();
    const inNotes = (word: string) => {
      const known = looked.get(word) ?? index.find(word);
      looked.set(word, known);
      return known;
    };
    return ({ id }) => {
      const head = all.get(id) ?? '';
      return fits((word) => head.includes(word) || inNotes(word)(id));
    };
  });
}

/** The list of all interviews: its rows, sorting, filters, search and selection. */
export function createInterviewList() {
  const entries = signal<InterviewEntries | null>(null);
  const outcomes = signal<typeof noOutcomes | null>(null);
  const typed = signal('');
  const filters = signal(noFilters);
  const sorting = signal(latestFirst);
  const selection = signal(noSelection);
  const index = createNoteIndex();
  const shownNotes = createShownNotes();

  const rows = computed(() => joinOutcomes(entries.value?.entries ?? [], outcomes.value ?? noOutcomes));
  const sorted = computed(() => {
    const all = sortRows(rows.value, sorting.value);
    return isGrouped(sorting.value) ? groupRows(all) : all;
  });
  const isFound = searchRows({ rows, index, typed });
  const found = computed(() => {
    const [chosen, fits] = [filters.value, isFound.value];
    return sorted.value.filter((row) => fitsFilters(row, chosen) && fits(row));
  });
  const items = computed(() => toItems(found.value, isGrouped(sorting.value)));
  const ids = computed(() => found.value.map(({ id }) => id));
  const chosen = computed(() => {
    const { chosen: all } = selection.value;
    return all.size === 0 ? [] : found.value.filter(({ id }) => all.has(id));
  });

  return {
    /** Null until the interviews are read. */
    total: computed(() => entries.value?.total ?? null),
    /** The number of interviews that cannot be listed because they are unreadable. */
    unreadable: computed(() => (entries.value === null ? 0 : entries.value.total - entries.value.entries.length)),
    /** Whether the outcomes of the interviews are loaded. */
    isComplete: computed(() => outcomes.value !== null),
    rows,
    found,
    items,
    ids,
    chosen,
    selection: selection as ReadonlySignal<typeof noSelection>,
    typed: typed as ReadonlySignal<string>,
    filters: filters as ReadonlySignal<InterviewFilters>,
    sorting: sorting as ReadonlySignal<Sorting>,
    notes: index.state as ReadonlySignal<NotesState>,
    /** How many notes are read. */
    notesRead: index.progress as ReadonlySignal<NotesProgress>,
    search: (words: string): void => {
      typed.value = words;
    },
    filter: (changed: Partial<InterviewFilters>): void => {
      filters.value = { ...filters.peek(), ...changed };
    },
    /** Removes all filters and the search. */
    clear: (): void =>
      batch(() => {
        typed.value = '';
        filters.value = noFilters;
      }),
    /** Sorts by a column; a second time, in the other direction. */
    sortBy: (column: Column): void => {
      const { column: before, descending } = sorting.peek();
      sorting.value = { column, descending: before === column ? !descending : descendsFirst.has(column) };
    },
    select: (act: SelectionAction): void => {
      selection.value = applySelection(selection.peek(), act, ids.peek());
    },
    /**
     * The match of a row that is only in its notes, which are read when they are first asked for: '…' until then. Null where its name or rubric
     * contains it.
     */
    excerptOf: (row: ListedInterview): string | null =>
      typed.value.trim() === '' ? null : findExcerpt(typed.value, headWords(row), () => shownNotes.find(row.id)),
    /** Removes deleted interviews before the list is read again. */
    drop: (gone: readonly string[]): void => {
      const before = entries.peek();
      if (before === null) return;
      const set = new Set(gone);
      const left = before.entries.filter(({ id }) => !set.has(id));
      entries.value = { entries: left, total: before.total - (before.entries.length - left.length) };
    },
    /** Reads the words of the notes, so that the search includes them, until the signal aborts. */
    readNotes: (stop: AbortSignal): Promise<void> => index.read(stop),
    /** Follows changes of the database until the signal aborts. */
    follow: (stop: AbortSignal): void => {
      observeInterviewEntries((all) => (entries.value = all), stop);
      observeOutcomes((all) => (outcomes.value = all), stop);
      observeChanges((id) => {
        shownNotes.drop(id);
        index.refresh(id).catch(reportError);
      }, stop);
      stop.addEventListener(
        'abort',
        () => {
          index.forget();
          shownNotes.clear();
        },
        { once: true },
      );
    },
  };
}

/** The list of all interviews. */
export type InterviewListModel = ReturnType<typeof createInterviewList>;
