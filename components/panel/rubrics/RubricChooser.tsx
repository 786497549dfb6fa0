import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Star } from '@/components/rubrics/Star';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sheetStyles from '@/components/ui/styles/sheet.module.css';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { builtInRubrics } from '@/lib/rubrics/built-in';
import { preferencesModel } from '@/lib/state/page/preferences';
import { loadRubrics } from '@/lib/state/rubrics/own-choices';
import { loadRecent } from '@/lib/state/rubrics/rubric-library';
import { orderRubrics, searchRubrics } from '@/lib/state/rubrics/rubrics';
import { RubricPreview } from './RubricPreview';
import rubricsStyles from './rubrics.module.css';

const builtInIds = new Set(builtInRubrics.map(({ id }) => id));

type Props = { readonly chosen: string; readonly onChoose: (id: string) => void; readonly onClose: () => void };

function useRubrics() {
  const [rubrics, setRubrics] = useState<readonly Rubric[]>([]);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    loadRubrics().then(setRubrics).catch(reportError);
    loadRecent().then(setRecent).catch(reportError);
  }, []);
  return { rubrics, recent };
}

type ListProps = {
  readonly found: readonly Rubric[];
  readonly at: number;
  /** The id of the last used rubric; undefined before the first. */
  readonly last: string | undefined;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (id: string) => void;
};

function Found({ found, at, last, onPoint, onChoose }: ListProps) {
  return (
    <ul class={rubricsStyles.rubricList} data-part="rubric-list" aria-label="Rubrics">
      {found.map((rubric, index) => (
        <li key={rubric.id} data-pointed={index === at ? 'true' : undefined}>
          <button
            type="button"
            class={rubricsStyles.rubricName}
            data-part="rubric-name"
            onClick={() => onChoose(rubric.id)}
            onFocus={() => onPoint(index)}
            onPointerMove={() => index !== at && onPoint(index)}
          >
            {rubric.title} {!builtInIds.has(rubric.id) && <small class={partsStyles.hint}>yours</small>}{' '}
            {rubric.id === last && <small class={partsStyles.hint}>last used</small>}
          </button>
          <Star
            title={rubric.title}
            on={preferencesModel.favourites.value.includes(rubric.id)}
            onToggle={() => void preferencesModel.toggleFavourite(rubric.id).catch(reportError)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Chooses a rubric by words, with a preview of its whole text. */
export function RubricChooser({ chosen, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState('');
  const [pointed, setPointed] = useState<string>(chosen);
  const [pressedEarly, setPressedEarly] = useState(false);
  const { rubrics, recent } = useRubrics();
  const found = orderRubrics(searchRubrics(rubrics, words), preferencesModel.favourites.value, recent);
  const at = Math.max(
    0,
    found.findIndex(({ id }) => id === pointed),
  );
  const preview = found[at];
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // Enter that was pressed before the rubrics were read is handled afterwards.
  useEffect(() => {
    if (!pressedEarly || preview === undefined) return;
    setPressedEarly(false);
    onChoose(preview.id);
  }, [pressedEarly, preview, onChoose]);
  const point = (next: number) => setPointed((now) => found[Math.min(Math.max(next, 0), found.length - 1)]?.id ?? now);
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) point(at + step);
    else if (event.key === 'Enter' && preview !== undefined) onChoose(preview.id);
    else if (event.key === 'Enter' && rubrics.length === 0) setPressedEarly(true);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class={`${sheetStyles.sheet} ${rubricsStyles.rubricsSheet} ${rubricsStyles.chooser}`}
      aria-label="Choose a rubric"
      onClose={onClose}
    >
      <input
        dir="auto"
        type="search"
        class={partsStyles.input}
        aria-label="Find a rubric"
        placeholder="Role, level, or words of an anchor"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={press}
      />
      {rubrics.length > 0 && found.length === 0 && <p role="status">No rubric has these words. Try fewer, or a role.</p>}
      <Found found={found} at={at} last={recent[0]} onPoint={point} onChoose={onChoose} />
      {preview !== undefined && <RubricPreview rubric={preview} onUse={() => onChoose(preview.id)} />}
    </dialog>
  );
}
