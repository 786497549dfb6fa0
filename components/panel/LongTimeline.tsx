import { useComputed } from '@preact/signals';
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Interview, Note } from '@/lib/core/interview';
import { showAround } from '@/lib/state/note-search';
import { found, pendingNotes, timeline } from '@/lib/state/timeline';
import { NoteRow } from './NoteRow';

const rowEstimate = 30;
const overscan = 6;

/** A run of notes to choose rows from: `notes` begins at number `from` of `total`. */
type Source = { readonly from: number; readonly notes: readonly Note[]; readonly total: number; readonly newest: Note | null };

function useSource(): Source {
  return useComputed<Source>(() => {
    const chosen = found.value;
    return chosen === null ? timeline.value : { from: 0, notes: chosen, total: chosen.length, newest: chosen.at(-1) ?? null };
  }).value;
}

/** The rows near the viewport, and always the newest. */
const chooseRows = (range: Range) => [...new Set([...defaultRangeExtractor(range), range.count - 1])];

type Windowed = Virtualizer<HTMLUListElement, HTMLLIElement>;

function useWindow(list: { readonly current: HTMLUListElement | null }, count: number): Windowed {
  const [, redraw] = useReducer((turn: number, _by: undefined) => turn + 1, 0);
  const options = {
    count,
    overscan,
    getScrollElement: () => list.current,
    estimateSize: () => rowEstimate,
    initialOffset: () => count * rowEstimate,
    rangeExtractor: chooseRows,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [rows] = useState<Windowed>(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}

const Space = ({ height }: { readonly height: number }) => (height > 0 ? <li role="presentation" style={{ height: `${height}px` }} /> : null);

/** A long list of notes: only the rows near the viewport are drawn, and always the newest. */
export function LongTimeline({ interview }: { readonly interview: Interview }) {
  const list = useRef<HTMLUListElement>(null);
  const source = useSource();
  const pending = pendingNotes.value.filter(({ id }) => !source.notes.some((note) => note.id === id));
  const total = source.total + pending.length;
  const window = useWindow(list, total);
  const noteAt = (index: number) => pending[index - source.total] ?? (index === source.total - 1 ? source.newest : source.notes[index - source.from]);
  const items = window.getVirtualItems();
  const absent = items.find(({ index }) => noteAt(index) == null)?.index;
  useEffect(() => {
    if (absent !== undefined) showAround(interview.id, absent).catch(reportError);
  }, [absent, interview.id]);
  const end = pending.at(-1)?.id ?? source.newest?.id;
  useLayoutEffect(() => {
    if (end !== undefined) window.scrollToEnd();
  }, [window, end]);
  const spaceBefore = ({ start }: VirtualItem, position: number) => start - (items[position - 1]?.end ?? 0);
  return (
    <ul ref={list} role="list" aria-labelledby="notes">
      {items.flatMap((item, position) => {
        const note = noteAt(item.index);
        const space = <Space key={`before ${item.index}`} height={spaceBefore(item, position)} />;
        if (note == null) return [space, <Space key={item.index} height={item.size} />];
        return [
          space,
          <NoteRow
            key={note.id}
            note={note}
            interview={interview}
            saved={item.index < source.total}
            place={item.index + 1}
            total={total}
            measure={window.measureElement}
          />,
        ];
      })}
    </ul>
  );
}
