import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { DeletedNote } from '@/components/panel/lazy-capture';
import { isAtEnd } from '@/components/ui/at-end';
import { lazy } from '@/components/ui/feedback/lazy';
import type { Interview } from '@/lib/core/interview/interview';
import { timelineModel } from '@/lib/state/page/panel/interview';
import { findDeleted, isBetween } from './deleted-note';
import { groupOver } from './group-over';
import { NoteRow } from './NoteRow';

/** Up to this many notes are all rendered. */
const drawnWhole = 100;

const LongTimeline = lazy(async () => (await import('./LongTimeline')).LongTimeline);

type Props = { readonly interview: Interview; readonly list: { readonly current: HTMLUListElement | null } };

function ShortTimeline({ interview, list }: Props) {
  const { notes } = timelineModel.timeline.value;
  const pending = timelineModel.pendingNotes.value.filter(({ id }) => !notes.some((note) => note.id === id));
  const rows = [...notes, ...pending];
  const deleted = findDeleted();
  const newest = rows.at(-1)?.id;
  const before = useRef<string | undefined>(undefined);
  // Where the list is scrolled to is asked only when that matters: the browser lays out the page for the answer.
  const follows = newest !== before.current && (timelineModel.isAddedHere(newest) || isAtEnd(list.current));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what scrolls is another note at the end.
  useLayoutEffect(() => {
    if (follows) list.current?.scrollTo({ top: list.current.scrollHeight });
    before.current = newest;
  }, [newest]);
  return (
    <ul ref={list} role="list" aria-labelledby="notes">
      {rows.map((note, index) => (
        <NoteRow
          key={note.id}
          note={note}
          interview={interview}
          saved={index < notes.length}
          deleted={isBetween(deleted, rows[index - 1], note) ? deleted : null}
          group={groupOver(interview, note, rows[index - 1])}
          place={index + 1}
        />
      ))}
      {isBetween(deleted, rows.at(-1), undefined) && <DeletedNote note={deleted} interview={interview} isLast />}
    </ul>
  );
}

/** The notes in order of time; the code for long lists is loaded when the list is long. A list that was scrolled up stays short until it is at its end again. */
export function Timeline({ interview }: { readonly interview: Interview }) {
  const list = useRef<HTMLUListElement>(null);
  const isLong = useRef(false);
  const { from, total } = timelineModel.timeline.value;
  isLong.current ||= total > drawnWhole && (from > 0 || isAtEnd(list.current));
  const View = isLong.current || timelineModel.found.value !== null ? LongTimeline : ShortTimeline;
  const isNearlyLong = total > drawnWhole / 2;
  useEffect(() => {
    if (isNearlyLong) LongTimeline.preload().catch(reportError);
  }, [isNearlyLong]);
  return <View interview={interview} list={list} />;
}
