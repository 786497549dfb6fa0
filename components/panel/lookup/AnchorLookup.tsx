import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { typeIntoComposer } from '@/components/panel/composer/composer-keys';
import { Option } from '@/components/ui/choice/Option';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { indexAnchors } from '@/lib/rubrics/anchor-search';
import { announcer } from '@/lib/state/page/announcer';
import { interviewModel } from '@/lib/state/page/panel/interview';
import lookupStyles from './lookup.module.css';

const most = 12;

function wordsFor(words: string, found: number, shown: number): string {
  if (words.trim() === '') return '';
  if (found === 0) return 'Nothing in this rubric says that.';
  return found > shown ? `${shown} of ${found} found` : `${found} found`;
}

type Props = { readonly interview: Interview; readonly onClose: () => void };

/** Finds anchors, cues and questions by words; Enter goes to the dimension at that anchor. A slash that was meant literally is typed again. */
export function AnchorLookup({ interview, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const find = useMemo(() => indexAnchors(interview.rubric, interview.context), [interview.rubric, interview.context]);
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const found = useMemo(() => find(words), [find, words]);
  const hits = found.slice(0, most);
  useLayoutEffect(() => field.current?.focus(), []);
  const go = (index: number) => {
    const hit = hits[index];
    if (hit === undefined) return;
    interviewModel.focusDimension(hit.dimension, hit.text);
    announcer.announce(`${hit.dimensionName}, ${hit.label}: ${hit.text}`);
    onClose();
  };
  const type = (text: string) => {
    if (words === '' && text.normalize('NFKC') === '/') {
      onClose();
      return typeIntoComposer('/', true);
    }
    setWords(text);
    setActive(0);
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
    <search class={lookupStyles.lookup}>
      <input
        dir="auto"
        ref={field}
        class={partsStyles.input}
        type="search"
        maxLength={200}
        aria-label="Find an anchor"
        placeholder="Find an anchor, a cue or a question"
        aria-autocomplete="list"
        aria-controls={hits.length === 0 ? undefined : 'anchors-found'}
        aria-activedescendant={hits.length === 0 ? undefined : `anchor-${active}`}
        value={words}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      {hits.length > 0 && (
        <div id="anchors-found" role="listbox" aria-label="Found">
          {hits.map((hit, index) => (
            <Option key={hit.id} id={`anchor-${index}`} active={index === active} onChoose={() => go(index)}>
              <b>{hit.label}</b>
              <span>
                <bdi>{hit.text}</bdi>
                <small>
                  <bdi>{hit.dimensionName}</bdi>
                </small>
              </span>
            </Option>
          ))}
        </div>
      )}
      <p class={partsStyles.hint} role="status">
        {wordsFor(words, found.length, hits.length)}
      </p>
    </search>
  );
}
