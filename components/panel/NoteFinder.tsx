import './finder.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview';
import { found, type NoteQuery, search } from '@/lib/state/note-search';

type Props = { readonly interview: Interview; readonly onDone: () => void };

/** Narrows the notes by words, dimension, and marks that still lack words. */
export function NoteFinder({ interview, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<NoteQuery>({ words: '', dimension: null, openMarks: false });
  useEffect(() => field.current?.focus(), []);
  const narrow = (change: Partial<NoteQuery>) => {
    const next = { ...query, ...change };
    setQuery(next);
    search(next).catch(reportError);
  };
  return (
    <search class="finder" onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      <input
        ref={field}
        class="input"
        type="search"
        aria-label="Words in notes"
        placeholder="Words"
        value={query.words}
        onInput={(event) => narrow({ words: event.currentTarget.value })}
      />
      <select
        class="input"
        aria-label="Dimension of notes"
        value={query.dimension ?? ''}
        onChange={(event) => narrow({ dimension: event.currentTarget.value || null })}
      >
        <option value="">Any dimension</option>
        {interview.rubric.dimensions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" class="chip" aria-pressed={query.openMarks} onClick={() => narrow({ openMarks: !query.openMarks })}>
        Open marks
      </button>
      <span class="hint" role="status">
        {found.value === null ? '' : `${found.value.length} found`}
      </span>
    </search>
  );
}
