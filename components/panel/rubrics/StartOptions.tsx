import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { contextNames } from '@/components/rubrics/context-names';
import { lazy } from '@/components/ui/feedback/lazy';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type Context, contexts } from '@/lib/core/rubric/context';
import { preferencesModel } from '@/lib/state/page/preferences';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import optionsStyles from './start-options.module.css';

const RubricChooser = lazy(async () => (await import('./RubricChooser')).RubricChooser);
const ownChoices = () => import('@/lib/state/rubrics/own-choices');

type Props = {
  readonly rubric: string;
  readonly context: Context;
  /** Whether the chooser is open at first. */
  readonly browsesFirst: boolean;
  readonly onRubric: (id: string) => void;
  readonly onContext: (context: Context) => void;
};

const isTextField = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.type !== 'radio';

/** Whether a key would become text; in an empty field a slash does not start a word. */
const writes = (target: EventTarget | null) => isTextField(target) && target.value !== '';

const isSlash = (event: KeyboardEvent) => event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;

function useSlash(open: () => void): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isSlash(event) || writes(event.target)) return;
      if (preferencesModel.singleKeys.peek()) {
        event.preventDefault();
        open();
      } else if (!isTextField(event.target)) {
        // The form is shown before the user's preferences are read: keys pressed meanwhile are handled afterwards.
        preferencesModel.untilSingleKeysKnown.then((wanted) => wanted && open()).catch(reportError);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
}

/** The choices beside the candidate's name: the rubric with search and preview, and the kind of interview. */
export function StartOptions({ rubric, context, browsesFirst, onRubric, onContext }: Props) {
  const [browsing, setBrowsing] = useState(browsesFirst);
  const browse = useCallback(() => setBrowsing(true), []);
  useSlash(browse);
  useEffect(() => {
    const stop = new AbortController();
    ownChoices()
      .then(({ followOwnChoices }) => stop.signal.aborted || followOwnChoices(rubricChoicesModel, stop.signal))
      .catch(reportError);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    RubricChooser.preload().catch(reportError);
  }, []);
  const choose = (id: string) => {
    onRubric(id);
    setBrowsing(false);
  };
  return (
    <>
      <button type="button" class={`${partsStyles.quiet} ${optionsStyles.browse}`} data-part="browse" onClick={browse}>
        Browse rubrics <kbd aria-hidden="true">/</kbd>
      </button>
      <fieldset class={optionsStyles.contexts} data-part="contexts">
        <legend class={partsStyles.label}>Kind of interview</legend>
        {contexts.map((name) => (
          <label key={name}>
            <input type="radio" name="context" value={name} checked={name === context} onChange={() => onContext(name)} />
            <span>{contextNames[name]}</span>
          </label>
        ))}
      </fieldset>
      {browsing && <RubricChooser chosen={rubric} onChoose={choose} onClose={() => setBrowsing(false)} />}
    </>
  );
}
