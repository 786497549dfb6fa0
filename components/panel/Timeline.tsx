import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Interview, Note } from '@/lib/core/interview';
import { type ListLayout, placeRows } from '@/lib/core/note-window';
import { found } from '@/lib/state/note-search';
import { pendingNotes, reach, showAround, timeline } from '@/lib/state/timeline';
import { NoteRow } from './NoteRow';

const page = reach / 4;
const firstEstimate = 30;
const nearEnd = 48;

function measure(list: HTMLElement, first: number, drawn: number, heights: Map<number, number>): void {
  const rows = list.querySelectorAll<HTMLElement>('[data-note]');
  for (let start = (page - (first % page)) % page; start + page < drawn; start += page) {
    const [top, next] = [rows[start]?.offsetTop, rows[start + page]?.offsetTop];
    if (top !== undefined && next !== undefined) heights.set((first + start) / page, next - top);
  }
}

const average = (heights: ReadonlyMap<number, number>) =>
  heights.size === 0 ? firstEstimate : [...heights.values()].reduce((sum, height) => sum + height, 0) / heights.size / page;

/** A run of notes to choose rows from: `notes` begins at number `from` of `total`. */
type Source = { readonly from: number; readonly notes: readonly Note[]; readonly total: number; readonly newest: Note | null };

function useSource(): Source {
  return useComputed<Source>(() => {
    const chosen = found.value;
    return chosen === null ? timeline.value : { from: 0, notes: chosen, total: chosen.length, newest: chosen.at(-1) ?? null };
  }).value;
}

function usePlacement(list: { readonly current: HTMLElement | null }, total: number) {
  const [scrolled, setScrolled] = useState({ top: Number.MAX_SAFE_INTEGER, height: 300 });
  const heights = useRef(new Map<number, number>());
  const layout: ListLayout = { total, page, heights: heights.current, estimate: average(heights.current) };
  const placement = placeRows(layout, scrolled.top, scrolled.height);
  const follow = () => {
    const { scrollTop: top, clientHeight: height } = list.current ?? { scrollTop: 0, clientHeight: 0 };
    const next = placeRows(layout, top, height);
    if (next.from !== placement.from || next.to !== placement.to) setScrolled({ top, height });
  };
  return { placement, follow, heights: heights.current };
}

/** The notes in the order of their moments. Only the rows near the viewport are drawn, and always the newest. */
export function Timeline({ interview }: { readonly interview: Interview }) {
  const list = useRef<HTMLUListElement>(null);
  const source = useSource();
  const pending = pendingNotes.value.filter(({ id }) => !source.notes.some((note) => note.id === id));
  const { placement, follow, heights } = usePlacement(list, source.total);
  const { from, to, before, after } = placement;
  const rows = source.notes.slice(Math.max(0, from - source.from), Math.max(0, to - source.from));
  const first = Math.max(from, source.from);
  const absent = rows.length < to - from;
  const total = source.total + pending.length;
  const newest = to < source.total && source.newest !== null ? source.newest : null;
  useEffect(() => {
    if (absent && source.total > 0) showAround(interview.id, Math.floor((from + to) / 2)).catch(reportError);
  }, [absent, interview.id, from, to, source.total]);
  useLayoutEffect(() => {
    if (list.current !== null && source.total > page) measure(list.current, first, rows.length, heights);
  });
  const ends = `${pending.at(-1)?.id ?? source.newest?.id}`;
  useLayoutEffect(() => {
    if (ends !== '') list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [ends]);
  return (
    <ul ref={list} role="list" aria-labelledby="notes" onScroll={follow}>
      {before > 0 && <li role="presentation" style={{ height: `${before}px` }} />}
      {rows.map((note, index) => (
        <NoteRow key={note.id} note={note} interview={interview} saved place={first + index + 1} total={total} />
      ))}
      {after > nearEnd && <li role="presentation" style={{ height: `${after}px` }} />}
      {newest !== null && <NoteRow key={newest.id} note={newest} interview={interview} saved place={source.total} total={total} />}
      {pending.map((note, index) => (
        <NoteRow key={note.id} note={note} interview={interview} saved={false} place={source.total + index + 1} total={total} />
      ))}
    </ul>
  );
}
