import { useComputed } from '@preact/signals';
import { defaultRangeExtractor, type Range, type VirtualItem } from '@tanstack/virtual-core';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DeletedNote } from '@/components/panel/lazy-capture';
import { useVirtualRows, type VirtualRows, withHeldRow } from '@/components/panel/use-virtual-rows';
import { isAtEnd } from '@/components/ui/at-end';
import type { Interview, Note } from '@/lib/core/interview/interview';
import type { NoteWindow } from '@/lib/state/interview/timeline';
import { findPlace } from '@/lib/state/notes/note-search';
import { interviewModel, timelineModel } from '@/lib/state/page/panel/interview';
import { noteWindow } from '@/lib/state/page/panel/note-window';
import { notesModel } from '@/lib/state/page/panel/notes';
import { notesPlace } from '@/lib/state/page/panel/notes-place';
import { findDeleted, isBetween } from './deleted-note';
import { groupOver } from './group-over';
import { NoteRow } from './NoteRow';

const rowEstimate = 30;
const overscan = 6;

/** A range of notes to choose rows from: `notes` begins at number `from` of `total`. */
type Source = NoteWindow;

/** A row that stays rendered wherever the list is scrolled, because it has the focus. */
type Held = { readonly index: number; readonly note: Note };

type List = { readonly current: HTMLUListElement | null };

/** The source of rows: the timeline, or the results of a search; and the notes that are being saved. */
function useSource() {
  const shown = useComputed<{ readonly source: Source; readonly waiting: readonly Note[] }>(() => {
    const chosen = timelineModel.found.value;
    const { isCounted } = timelineModel.timeline.value;
    const source =
      chosen === null ? timelineModel.timeline.value : { from: 0, notes: chosen, total: chosen.length, newest: chosen.at(-1) ?? null, isCounted };
    return { source, waiting: timelineModel.pendingNotes.value.filter(({ id }) => !source.notes.some((note) => note.id === id)) };
  });
  const size = useComputed(() => shown.value.source.total + shown.value.waiting.length);
  return { ...shown.value, size };
}

/** The rows near the viewport, always the newest, and the held row with its neighbours, so that Tab finds them even before a scroll event. */
const chooseRows = (range: Range, held = -1) => withHeldRow(defaultRangeExtractor(range), held, { count: range.count, more: [range.count - 1] });

const isOver = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && (element.dataset.part === 'group' || element.dataset.part === 'deleted');

/** The height of a row in CSS pixels, including the group name and a deleted note above it. */
function measureRow(row: HTMLLIElement): number {
  let { height } = row.getBoundingClientRect();
  for (let over = row.previousElementSibling; isOver(over); over = over.previousElementSibling) height += over.getBoundingClientRect().height;
  return Math.round(height);
}

/** Follows the focus: the row that has it, while it is in the list. */
function useHeld({ from, notes }: Source, noteAt: (index: number) => Note | null | undefined) {
  const [held, setHeld] = useState<Held | null>(null);
  const moved = held === null ? -1 : notes.findIndex(({ id }) => id === held.note.id);
  const now = held === null || moved < 0 ? held : { index: from + moved, note: notes[moved] ?? held.note };
  const onFocusIn = ({ target }: FocusEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    const index = Number(row?.dataset.index);
    const note = row === null ? null : noteAt(index);
    setHeld(note == null ? null : { index, note });
  };
  const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const inside = currentTarget instanceof Element && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!inside) setHeld(null);
  };
  return { held: now, onFocusIn, onFocusOut };
}

/** How many numbers the first of some notes has moved on. */
function findMove(before: Source, { from, notes }: Source): number {
  const place = before.notes.findIndex(({ id }) => id === notes[0]?.id);
  return place === -1 ? 0 : from - before.from - place;
}

/** Has the notes counted once the last of them are shown; returns how many numbers each row has moved on by that. */
function useCounting(source: Source): number {
  const { isCounted } = source;
  const before = useRef(source);
  const moved = useRef(0);
  useEffect(() => {
    if (!isCounted) interviewModel.refreshShown().catch(reportError);
  }, [isCounted]);
  if (isCounted && !before.current.isCounted) moved.current = findMove(before.current, source);
  before.current = source;
  return moved.current;
}

/** Keeps what is shown where it stands when every row has moved on by as many numbers; a list at its end stays there. */
function useStandingRows(list: List, window: VirtualRows, moved: number): void {
  const before = useRef(moved);
  const moves = moved !== before.current;
  const isEnd = moves && isAtEnd(list.current);
  // The rows of the new place are chosen in this very picture. None of those before them has been measured.
  if (moves && list.current !== null) window.scrollOffset = list.current.scrollTop + (moved - before.current) * rowEstimate;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is scrolled once for each move.
  useLayoutEffect(() => {
    if (isEnd) window.scrollToEnd();
    else if (moves && window.scrollOffset !== null) window.scrollToOffset(window.scrollOffset);
    before.current = moved;
  }, [window, moved]);
}

/** Scrolls to the note that is to be edited, when it is not rendered. */
function useReveal(list: List, window: VirtualRows, isCounted: boolean): void {
  const open = notesModel.editing.value;
  const wanted = open?.fresh === true && isCounted ? open.note : null;
  useEffect(() => {
    if (wanted === null || list.current?.querySelector(`[data-note="${CSS.escape(wanted.id)}"]`)) return;
    findPlace(wanted, timelineModel.found.peek())
      .then((place) => window.scrollToIndex(place, { align: 'center' }))
      .catch(reportError);
  }, [wanted, list, window]);
}

/**
 * Scrolls to the requested first note, as when the list continues in another document, and again when that note is loaded, because row heights are
 * estimates before. The list then no longer follows its end.
 */
function useWantedFirst(window: VirtualRows, noteAt: (index: number) => Note | null | undefined, isCounted: boolean): void {
  const asked = notesPlace.wantedFirst.value;
  const wanted = isCounted ? asked : null;
  const isAtHand = wanted !== null && noteAt(wanted) !== null;
  useLayoutEffect(() => {
    if (wanted === null) return;
    window.scrollToIndex(wanted, { align: 'start' });
    if (isAtHand) notesPlace.setWantedFirst(null);
  }, [wanted, isAtHand, window]);
}

type End = { readonly end: string | undefined; readonly total: number; readonly isOwn: boolean };

/** Scrolls to a note that came to the end: to one of this panel's user from everywhere, to one of another panel only from the end. */
function useFollowedEnd(list: List, window: VirtualRows, { end, total, isOwn }: End): void {
  const before = useRef<{ readonly end: string | undefined; readonly total: number }>({ end: undefined, total: 0 });
  const isAnother = end !== before.current.end && total >= before.current.total;
  // Where the list is scrolled to is asked only when that matters: the browser lays out the page for the answer.
  const follows = isAnother && (isOwn || isAtEnd(list.current));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what scrolls is another note at the end.
  useLayoutEffect(() => {
    if (follows) window.scrollToEnd();
    before.current = { end, total };
  }, [window, end, total]);
}

const Space = ({ height }: { readonly height: number }) => (height > 0 ? <li role="presentation" style={{ height: `${height}px` }} /> : null);

/** A long list of notes, which renders only the rows near the viewport, the newest, and the focused one. */
export function LongTimeline({ interview, list }: { readonly interview: Interview; readonly list: List }) {
  const { source, waiting, size } = useSource();
  const total = size.value;
  const lookUp = (index: number) => waiting[index - source.total] ?? (index === source.total - 1 ? source.newest : source.notes[index - source.from]);
  const { held, ...follow } = useHeld(source, lookUp);
  const noteAt = (index: number) => lookUp(index) ?? (index === held?.index ? held.note : null);
  const { isCounted } = source;
  const moved = useCounting(source);
  const window = useVirtualRows(list, {
    count: total,
    keyOf: useCallback((index: number) => index - moved, [moved]),
    rowEstimate,
    overscan,
    chooseRows: (range) => chooseRows(range, held?.index),
    measureRow,
  });
  useStandingRows(list, window, moved);
  const items = window.getVirtualItems();
  const { startIndex: first, endIndex: last } = window.range ?? {};
  const wholeAtHand = timelineModel.found.value !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: notes that were read while others were stored are read again.
  useEffect(() => {
    if (!wholeAtHand && first !== undefined && last !== undefined) noteWindow.reachAround({ first, last }).catch(reportError);
  }, [first, last, source, wholeAtHand]);
  const end = waiting.at(-1)?.id ?? source.newest?.id;
  useFollowedEnd(list, window, { end, total, isOwn: timelineModel.isAddedHere(end) });
  useReveal(list, window, isCounted);
  useWantedFirst(window, noteAt, isCounted);
  const deleted = useComputed(findDeleted).value;
  const isDeletedBefore = (index: number) => isBetween(deleted, index === 0 ? undefined : noteAt(index - 1), noteAt(index));
  const spaceBefore = ({ start }: VirtualItem, position: number) => start - (items[position - 1]?.end ?? 0);
  return (
    <ul ref={list} role="list" aria-labelledby="notes" {...follow}>
      {items.flatMap((item, position) => {
        const note = noteAt(item.index);
        const space = <Space key={`before ${item.index}`} height={spaceBefore(item, position)} />;
        if (note === null) return [space, <Space key={item.index} height={item.size} />];
        return [
          space,
          <NoteRow
            key={note.id}
            note={note}
            interview={interview}
            saved={item.index < source.total}
            deleted={isDeletedBefore(item.index) ? deleted : null}
            group={groupOver(interview, note, item.index === 0 ? undefined : noteAt(item.index - 1))}
            place={item.index + 1}
            {...(isCounted && { total: size })}
            measure={window.measureElement}
          />,
        ];
      })}
      {deleted !== null && total > 0 && isBetween(deleted, noteAt(total - 1) ?? null, undefined) && (
        <DeletedNote note={deleted} interview={interview} isLast />
      )}
    </ul>
  );
}
