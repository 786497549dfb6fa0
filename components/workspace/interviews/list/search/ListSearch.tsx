import { useEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { InterviewListModel } from '@/lib/state/interviews/list/list-model';

/** Reads the words of the notes when the search is first used; they are dropped with the page. */
export function useNotes(list: InterviewListModel) {
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const read = () => {
    const mine = new AbortController();
    stop.current = mine;
    list.readNotes(mine.signal).catch(reportError);
  };
  return {
    read,
    stop: () => stop.current?.abort(),
    /** Reads them unless that was begun already. */
    use: () => {
      if (list.notes.peek() === 'unread') read();
    },
  };
}

/** The field that searches the list; `onUse` is called when it is used. */
export function ListSearch({ list, onUse }: { readonly list: InterviewListModel; readonly onUse: () => void }) {
  return (
    <input
      dir="auto"
      type="search"
      class={partsStyles.input}
      aria-label="Find an interview"
      aria-keyshortcuts="/"
      placeholder="Names, notes, rubrics"
      value={list.typed.value}
      onFocus={onUse}
      onInput={({ currentTarget }) => {
        onUse();
        list.search(currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') list.search('');
      }}
    />
  );
}
