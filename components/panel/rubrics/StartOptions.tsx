import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { contextNames } from '@/components/rubrics/context-names';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type Context, contexts } from '@/lib/core/rubric/context';
import { preferencesModel } from '@/lib/state/page/preferences';
import { rubricChoicesModel } from '@/lib/state/page/rubric-choices';
import { followOwnChoices } from '@/lib/state/rubrics/own-choices';
import { RubricChooser } from './RubricChooser';
import rubricsStyles from './rubrics.module.css';

type Props = {
  readonly rubric: string;
  readonly context: Context;
  readonly onRubric: (id: string) => void;
  readonly onContext: (context: Context) => void;
};

const isTextField = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.type !== 'radio';

/** Whether a key typed there would become text; in an empty field a slash is no word's beginning. */
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
        // The form is there before the user's choices are read: what was pressed meanwhile counts once they are.
        preferencesModel.untilSingleKeysKnown.then((wanted) => wanted && open()).catch(reportError);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
}

/** What can be chosen beside the candidate's name: the rubric by words and preview, and what kind of interview it is. */
export function StartOptions({ rubric, context, onRubric, onContext }: Props) {
  const [browsing, setBrowsing] = useState(false);
  const browse = useCallback(() => setBrowsing(true), []);
  useSlash(browse);
  useEffect(() => {
    const stop = new AbortController();
    followOwnChoices(rubricChoicesModel, stop.signal);
    return () => stop.abort();
  }, []);
  const choose = (id: string) => {
    onRubric(id);
    setBrowsing(false);
  };
  return (
    <>
      <button type="button" class={`${partsStyles.quiet} ${rubricsStyles.browse}`} data-part="browse" onClick={browse}>
        Browse rubrics <kbd aria-hidden="true">/</kbd>
      </button>
      <fieldset class={rubricsStyles.contexts} data-part="contexts">
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
