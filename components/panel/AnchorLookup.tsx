import './lookup.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Rubric } from '@/lib/core/rubric';
import { indexAnchors } from '@/lib/rubrics/anchor-search';
import { focusedDimension, pointedAnchor } from '@/lib/state/session';

const most = 12;

type Props = { readonly rubric: Rubric; readonly onClose: () => void };

/** Finds anchors, cues and questions by words; Enter goes to the dimension at that anchor. */
export function AnchorLookup({ rubric, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const find = useMemo(() => indexAnchors(rubric), [rubric]);
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const hits = find(words).slice(0, most);
  useEffect(() => field.current?.focus(), []);
  const go = (index: number) => {
    const hit = hits[index];
    if (hit === undefined) return;
    focusedDimension.value = hit.dimension;
    pointedAnchor.value = { dimension: hit.dimension, label: hit.label };
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') go(active);
    else if (step !== undefined && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search class="lookup">
      <input
        ref={field}
        class="input"
        type="search"
        aria-label="Find an anchor"
        placeholder="Find an anchor, a cue or a question"
        aria-controls="anchors-found"
        aria-activedescendant={hits.length === 0 ? undefined : `anchor-${active}`}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={press}
      />
      <div id="anchors-found" role="listbox" aria-label="Found">
        {hits.map(({ id, dimensionName, label, text }, index) => (
          <div key={id} id={`anchor-${index}`} role="option" tabIndex={-1} aria-selected={index === active} onPointerDown={() => go(index)}>
            <b>{label ?? '·'}</b>
            <span>
              {text}
              <small>{dimensionName}</small>
            </span>
          </div>
        ))}
      </div>
      <p class="hint" role="status">
        {words !== '' && hits.length === 0 ? 'Nothing in this rubric says that.' : ''}
      </p>
    </search>
  );
}
