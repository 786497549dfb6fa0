import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusComposer } from '@/components/panel/focus';
import { lazy } from '@/components/ui/feedback/lazy';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { emptyQuery, type NoteKind, type NoteQuery, noteKinds } from '@/lib/core/note/note-query';
import { startSearch } from '@/lib/state/notes/note-search';
import { timelineModel } from '@/lib/state/page/panel/interview';
import { searchedTextModel } from '@/lib/state/page/panel/searched-text';
import finderStyles from './finder.module.css';

/** See transcript/FoundTurns. */
const FoundTurns = lazy(async () => (await import('@/components/panel/transcript/FoundTurns')).FoundTurns);

const kindNames: Readonly<Record<NoteKind, string>> = {
  any: 'Notes and marks',
  marks: 'Marks',
  'open-marks': 'Empty marks',
  revisit: 'Follow up',
};

const any = ' any';

function stopFinding(): void {
  timelineModel.setFinding(false);
  focusComposer();
}

/** Filters the notes by words, dimension and kind. */
export function NoteFinder({ interview }: { readonly interview: Interview }) {
  const field = useRef<HTMLInputElement>(null);
  const search = useRef<(query: NoteQuery) => void>(undefined);
  const [query, setQuery] = useState(emptyQuery);
  // Text that is typed as soon as the field appears is part of the search too.
  useLayoutEffect(() => {
    const stop = new AbortController();
    search.current = startSearch(timelineModel, interview.id, stop.signal);
    return () => {
      stop.abort();
      searchedTextModel.setSearchedText('');
    };
  }, [interview.id]);
  useLayoutEffect(() => field.current?.focus(), []);
  const narrow = (change: Partial<NoteQuery>) => {
    const next = { ...query, ...change };
    setQuery(next);
    searchedTextModel.setSearchedText(next.text);
    search.current?.(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    stopFinding();
  };
  const count = timelineModel.found.value?.length ?? null;
  return (
    <search class={finderStyles.finder} data-part="finder" onKeyDown={press}>
      <input
        dir="auto"
        ref={field}
        class={`${partsStyles.input} ${finderStyles.finderInput}`}
        type="search"
        aria-label="Words in notes"
        placeholder="Words"
        value={query.text}
        onInput={(event) => narrow({ text: event.currentTarget.value })}
      />
      <select
        class={`${partsStyles.input} ${finderStyles.finderInput}`}
        aria-label="Dimension of notes"
        value={query.dimension ?? any}
        onChange={({ currentTarget: { value } }) => narrow({ dimension: value === any ? null : value })}
      >
        <option value={any}>Any dimension</option>
        {interview.rubric.dimensions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="">No dimension</option>
      </select>
      <select
        class={`${partsStyles.input} ${finderStyles.finderInput}`}
        aria-label="Kind of notes"
        value={query.kind}
        onChange={({ currentTarget: { value } }) => narrow({ kind: noteKinds.find((kind) => kind === value) ?? 'any' })}
      >
        {noteKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </select>
      <span class={`${partsStyles.hint} ${finderStyles.finderHint}`} role="status">
        {count === null ? '' : count === 0 ? 'No note fits.' : `${count} found`}
      </span>
      <FoundTurns interview={interview} query={query.text} />
    </search>
  );
}
